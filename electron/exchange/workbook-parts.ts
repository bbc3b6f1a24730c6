import { AppError } from '#shared/errors.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { inflated, unzipCapped } from './unzip-capped.ts'
import { walkXml } from './walk-xml.ts'

export type WorkbookParts = {
  /** In the order of their tabs. */
  sheets: { name: string; isHidden: boolean; part: string }[]
  sharedStrings: Uint8Array | undefined
  styles: Uint8Array | undefined
  /** A sheet's XML piece by piece, inflated while it is read. */
  open: (part: string) => Iterable<Uint8Array>
  /** Days are counted from 1904. */
  is1904: boolean
}

type Relation = { id: string; type: string; target: string }

/** What says how the file hangs together; pictures, themes and print settings stay packed, and sheets until it is their turn. */
const wanted = /(?:\.rels|workbook\d*\.xml|sharedstrings\d*\.xml|styles\d*\.xml)$/

/** The parts of an XLSX file that hold its cells. `io_failed`: `not_a_workbook`, `file_too_large`, `reading_too_long`. */
export async function openWorkbook(bytes: Uint8Array, budget: ReadingBudget): Promise<WorkbookParts> {
  const { parts, names } = unpack(bytes, budget)
  const main = (await relationsOf(parts, '', budget)).find(({ type }) => type === 'officeDocument')
  const workbook = main && parts.get(main.target)
  if (!workbook) throw new AppError('io_failed', { reason: 'not_a_workbook' })
  const relations = await relationsOf(parts, main.target, budget)
  const ofType = (wantedType: string) => parts.get(relations.find(({ type }) => type === wantedType)?.target ?? '')

  const sheets: WorkbookParts['sheets'] = []
  let is1904 = false
  await walkXml([workbook], {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
      const part = relations.find((one) => one.id === id)?.target ?? ''
      if (names.has(part)) sheets.push({ name: attributes['name'] ?? '', isHidden: (attributes['state'] ?? 'visible') !== 'visible', part })
      if (sheets.length > budget.caps.sheets) throw new AppError('io_failed', { reason: 'file_too_large' })
    },
  }, budget)
  if (sheets.length === 0) throw new AppError('io_failed', { reason: 'not_a_workbook' })
  return { sheets, sharedStrings: ofType('sharedStrings'), styles: ofType('styles'), is1904, open: (part) => chunksOf(bytes, part, budget) }
}

function unpack(bytes: Uint8Array, budget: ReadingBudget): { parts: Map<string, Uint8Array>; names: ReadonlySet<string> } {
  const names = new Set<string>()
  const isWanted = (name: string) => {
    names.add(keyOf(name))
    return wanted.test(keyOf(name))
  }
  try {
    const found = unzipCapped(bytes, isWanted, unzipCaps(budget))
    return { parts: new Map([...found].map(([name, part]) => [keyOf(name), part])), names }
  } catch (error) {
    throw asWorkbookError(error)
  }
}

function* chunksOf(bytes: Uint8Array, part: string, budget: ReadingBudget): Generator<Uint8Array> {
  try {
    for (const { chunk } of inflated(bytes, (name) => keyOf(name) === part, unzipCaps(budget))) yield chunk
  } catch (error) {
    throw asWorkbookError(error)
  }
}

const unzipCaps = ({ caps, check }: ReadingBudget) => ({ maxBytes: caps.inflatedBytes, maxEntries: caps.entries, check })

function asWorkbookError(error: unknown): unknown {
  return error instanceof AppError && error.reason !== 'read_back_failed' ? error : new AppError('io_failed', { reason: 'not_a_workbook', cause: error })
}

/** Names of parts are compared without their case; some writers use the slash of their system. */
const keyOf = (name: string) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

async function relationsOf(parts: Map<string, Uint8Array>, part: string, budget: ReadingBudget): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const [folder, name] = [part.slice(0, slash), part.slice(slash)]
  const xml = parts.get(`${folder}_rels/${name}.rels`)
  const relations: Relation[] = []
  if (!xml) return relations
  await walkXml([xml], {
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
