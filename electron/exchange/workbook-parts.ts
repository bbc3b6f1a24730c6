import { AppError } from '#shared/errors.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { unzipCapped } from './unzip-capped.ts'
import { walkXml } from './walk-xml.ts'

export type WorkbookParts = {
  /** In the order of their tabs. */
  sheets: { name: string; isHidden: boolean; xml: Uint8Array }[]
  sharedStrings: Uint8Array | undefined
  styles: Uint8Array | undefined
  /** Days are counted from 1904. */
  is1904: boolean
}

type Relation = { id: string; type: string; target: string }

/** Pictures, themes and print settings stay packed. */
const wanted = /(?:\.rels|workbook\d*\.xml|sharedstrings\d*\.xml|styles\d*\.xml|sheets\/[^/]+\.xml)$/

/** The parts of an XLSX file that hold its cells. `io_failed`: `not_a_workbook`, `file_too_large`, `reading_too_long`. */
export async function openWorkbook(bytes: Uint8Array, budget: ReadingBudget): Promise<WorkbookParts> {
  const parts = unpack(bytes, budget)
  const main = (await relationsOf(parts, '', budget)).find(({ type }) => type === 'officeDocument')
  const workbook = main && parts.get(main.target)
  if (!workbook) throw new AppError('io_failed', { reason: 'not_a_workbook' })
  const relations = await relationsOf(parts, main.target, budget)
  const ofType = (wantedType: string) => parts.get(relations.find(({ type }) => type === wantedType)?.target ?? '')

  const sheets: WorkbookParts['sheets'] = []
  let is1904 = false
  await walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const xml = parts.get(relations.find((one) => one.id === id)?.target ?? '')
      if (xml) sheets.push({ name: attributes['name'] ?? '', isHidden: (attributes['state'] ?? 'visible') !== 'visible', xml })
      if (sheets.length > budget.caps.sheets) throw new AppError('io_failed', { reason: 'file_too_large' })
    },
  }, budget)
  if (sheets.length === 0) throw new AppError('io_failed', { reason: 'not_a_workbook' })
  return { sheets, sharedStrings: ofType('sharedStrings'), styles: ofType('styles'), is1904 }
}

function unpack(bytes: Uint8Array, budget: ReadingBudget): Map<string, Uint8Array> {
  const { inflatedBytes, entries } = budget.caps
  try {
    const found = unzipCapped(bytes, (name) => wanted.test(keyOf(name)), { maxBytes: inflatedBytes, maxEntries: entries, check: budget.check })
    return new Map([...found].map(([name, part]) => [keyOf(name), part]))
  } catch (error) {
    if (error instanceof AppError && error.reason !== 'read_back_failed') throw error
    throw new AppError('io_failed', { reason: 'not_a_workbook', cause: error })
  }
}

/** Names of parts are compared without their case; some writers use the slash of their system. */
const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

async function relationsOf(parts: Map<string, Uint8Array>, part: string, budget: ReadingBudget): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const [folder, name] = [part.slice(0, slash), part.slice(slash)]
  const xml = parts.get(`${folder}_rels/${name}.rels`)
  const relations: Relation[] = []
  if (!xml) return relations
  await walkXml(xml, {
    open(element, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (element === 'Relationship') relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
  }, budget)
  return relations
}

/** A target is named from the folder of its owner, or from the root. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return keyOf(steps.join('/'))
}
