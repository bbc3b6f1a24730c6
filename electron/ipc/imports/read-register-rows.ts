import { decisionLabels, isFinal, type Position } from '#shared/domain/position.ts'
import { nouns } from '#shared/text/plural.ts'
import type { PostulateFilters } from '#electron/store/lists/postulate-filters.ts'
import { listPage, type ListQuery, type ListSpec } from '#electron/store/lists/list-page.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import { postulateList, type PostulateSort } from '#electron/store/lists/postulates.ts'
import { readLeadingPositions } from '#electron/store/positions.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { formatFingerprint } from './postulate-fingerprint.ts'
import { postulateFields, type PostulateTexts } from './postulate-fields.ts'
import { readPostulateNames, type PostulateNames } from './postulate-names.ts'
import { publicFields } from './register-columns.ts'
import { readStoredPostulates } from './stored-postulates.ts'

const pageSize = 500
type Row = { id: string; cells: string[] }
type Asked = { filters: Partial<PostulateFilters> & { search?: string | undefined }; /** Only these of what the filters let through; all of it where not said. */ ids: readonly string[] | undefined; /** With people's names and the marks of the rows. */ isInternal: boolean; today: string; progress: (done: number, total: number) => void }

/** The rows of the export in the order of its columns, page after page: the fields in words and what was answered (for information only). By their numbers. */
export async function* readRegisterRows(db: ReadDb, { filters, ids: chosen, isInternal, today, progress }: Asked): AsyncGenerator<string[]> {
  const names = await readPostulateNames(db)
  const wanted = chosen && new Set(chosen)
  const isWanted = (id: string) => wanted?.has(id) ?? true
  const list: ListSpec<PostulateFilters, PostulateSort, Row> = { ...postulateList(today), rows: async (rowsDb, ids) => [...(await rowsOf(rowsDb, ids.filter(isWanted), { names, cellsOf: isInternal ? officeCells : publicCells })), ...ids.filter((id) => !isWanted(id)).map((id) => ({ id, cells: [] }))] }
  let done = 0
  for (let cursor: string | undefined; ; ) {
    const query = { ...filters, sort: { by: 'number', descending: false }, limit: pageSize, cursor } as ListQuery<PostulateFilters, PostulateSort>
    const page = await listPage(db, list, query)
    for (const { id, cells } of page.rows) if (isWanted(id)) yield cells
    done += page.rows.length
    progress(done, Math.max(done, page.total))
    cursor = page.nextCursor
    if (cursor === undefined) return
  }
}

type Stored = { id: string; texts: PostulateTexts; answer: Position | undefined; unit: (id: string | null) => string }
type CellsOf = (stored: Stored) => string[]

async function rowsOf(db: ReadDb, ids: string[], { names, cellsOf }: { names: PostulateNames; cellsOf: CellsOf }): Promise<Row[]> {
  const leading = await readLeadingPositions(db, ids)
  const unit = await namesOf(db, 'unit', [...leading.values()].map((one) => one.unit))
  return (await readStoredPostulates(db, ids, names)).map(({ postulate: { id }, texts }) => ({ id, cells: cellsOf({ id, texts, answer: leading.get(id), unit }) }))
}

const officeCells: CellsOf = ({ id, texts, answer, unit }) => [...postulateFields.map((field) => texts[field]), answer ? unit(answer.unit) : '', ...answerCells(answer), formatFingerprint(id, texts)]

/** Residents without their names; an answer counts when it is approved. */
const publicCells: CellsOf = ({ texts, answer, unit }) => [
  ...publicFields.map((field) => (field === 'people' ? texts.people.replaceAll(/[^\n]+/g, nouns.person.one) : texts[field])), answer ? unit(answer.unit) : '', ...answerCells(answer && isFinal(answer.state) ? answer : undefined),
]

const answerCells = (answer: Position | undefined) => [answer ? decisionLabels[answer.decision] : '', answer?.text ?? '']
