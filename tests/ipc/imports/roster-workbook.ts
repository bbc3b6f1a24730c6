import { join } from 'node:path'
import type { Input, Output } from '#shared/contract/index.ts'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'

type NewDuty = Input<'rosters.addDuties'>['duties'][number]
type Preview = Output<'imports.preview'>
export type Filled = Awaited<ReturnType<typeof fillRoster>>

/** What scripts may use: the column of a heading, a cell by row and heading, the rows with a day, all values of a row. Rows are counted from 1, the headings. */
const prelude = `
sheet = book['Dyżury'] if 'Dyżury' in book.sheetnames else book.worksheets[0]
import datetime
def col(name): return next(cell.column for cell in sheet[1] if cell.value == name)
def put(row, name, value): sheet.cell(row, col(name)).value = value
def get(row, name): return sheet.cell(row, col(name)).value
def filled(): return [row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value is not None]
def move(order):
    kept = {row: [cell.value for cell in sheet[row]] for row in filled()}
    for row, source in zip(filled(), order):
        for index, value in enumerate(kept[source]): sheet.cell(row, index + 1).value = value
def add(*values):
    row = filled()[-1] + 1
    for index, value in enumerate(values): sheet.cell(row, index + 1).value = value
`

export const threeDuties: readonly NewDuty[] = [
  { date: '2026-09-21', from: '10:00', to: '14:00', phone: '12 616 57 69' },
  { date: '2026-09-22', from: '10:00', to: '14:00', phone: '12 616 78 04', note: 'Pierwsza linia\nDruga' },
  { date: '2026-09-23', from: '15:00', to: '18:00', mode: 'in_person', room: 'pok. 12', languages: ['polski', 'ukraiński'] },
]

/** A roster of a consultation of its own, from 21 September to 2 October 2026. */
export async function fillRoster(duties: readonly NewDuty[] = threeDuties, where?: Office) {
  const office = where ?? (await openOffice({ withSample: true }))
  const consultation = await office.call('consultations.create', { subjectFull: 'Projekt programu współpracy', subjectShort: 'Program', startsOn: '2026-09-21', endsOn: '2026-10-02' })
  const roster = await office.call('rosters.create', { consultation: consultation.id, title: 'Dyżury ekspertów' })
  const created = duties.length === 0 ? [] : (await office.call('rosters.addDuties', { roster: roster.id, duties: [...duties] })).created
  return { office, consultation, roster: roster.id, created }
}

/** The roster's workbook, as it goes out. */
export async function workbookOf({ office, roster }: Pick<Filled, 'office' | 'roster'>, name = 'skoroszyt.xlsx'): Promise<string> {
  return (await office.call('rosters.exportWorkbook', { id: roster, path: join(office.folder, name) })).path
}

/** The same workbook after a script went over it in another program. */
export const changed = ({ office }: Pick<Filled, 'office'>, path: string, script: string, name = 'wrócił.xlsx'): string => changeInOpenpyxl(path, `${prelude}\n${script}`, join(office.folder, name))

export const previewDuties = (office: Office, paths: readonly string[], more: Partial<Input<'imports.preview'>> = {}): Promise<Preview> => office.call('imports.preview', { kind: 'duties', paths: [...paths], ...more })

/** What a preview says of its rows, in short. */
export const outcomes = ({ rows }: Pick<Preview, 'rows'>): string[] => rows.map(({ line, outcome }) => `${line ?? '–'} ${outcome}`)

/** The stored duties of a roster by day, whole but for their ids. */
export async function dutiesOf({ office, roster }: Pick<Filled, 'office' | 'roster'>) {
  const { rows } = await office.call('duties.list', { roster, sort: { by: 'date' }, limit: 200 })
  const duties: Omit<Output<'duties.get'>, 'id' | 'revision' | 'roster'>[] = []
  for (const row of rows) {
    const { id: _id, revision: _revision, roster: _roster, ...duty } = await office.call('duties.get', { id: row.id })
    duties.push(duty)
  }
  return duties
}

/** In short: day, hours and telephone. */
export const inShort = (duties: Awaited<ReturnType<typeof dutiesOf>>): string[] => duties.map(({ date, from, to, phone }) => `${date.slice(5)} ${from}–${to} ${phone}`.trim())
