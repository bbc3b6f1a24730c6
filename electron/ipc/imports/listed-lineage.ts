import type { PostulateStage } from '#shared/domain/postulate.ts'
import { lineageLinks, lineageRefusal, type LineageFacts, type LineageLink } from '#shared/domain/lineage-rules.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { yearOf } from '#shared/domain/day.ts'
import { readYesNo } from '#shared/text/read-yes-no.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { differing, isSameEntry } from './judge-known-row.ts'
import type { Judged, Judging } from './judging.ts'
import { readCell } from './postulate-cells.ts'
import { makeKeys } from './postulate-key.ts'
import { parseNumber } from './postulate-plan.ts'
import { listedRows, type ListedRow } from './postulate-rows.ts'
import type { ListTable } from './list-tables.ts'
import type { Fault } from './postulate-submitters.ts'
import { readStoredPostulates, type StoredPostulate } from './stored-postulates.ts'

type Links = Record<LineageLink, string>
/** An entry as it would be with the file taken in: its row before the register. Relatives by their numbers. `id` null: the file would add it. */
type Listed = LineageFacts & { links: Links; id: string | null }
type KeyedRow = ListedRow & { key: string }
type Reading = { db: ReadDb; judging: Judging }
export type ListedLineage = {
  faultsOf: (row: ListedRow, judged: Judged) => Promise<Fault[]>
  /** By the numbers that its links name, which entry of the register each means; null for a row of the file that is none yet. */
  relativesOf: (judged: Judged) => Promise<Record<string, string | null>>
}

/** What the entries of a file come from and are joined to, checked by the rules that the register itself has (`lineage-rules.ts`), whichever of them are rows of the file. */
export function readListedLineage(tables: readonly ListTable[], reading: Reading): ListedLineage {
  const known = new Map<string, Promise<Listed | undefined>>()
  let index: ListIndex | undefined

  function listed(number: string): Promise<Listed | undefined> {
    index ??= indexOf(tables, reading.judging)
    const { rows, wholes, targets } = index
    const found = known.get(number) ?? readListed(number, { row: rows.get(number), isWhole: wholes.has(number), isTarget: targets.has(number) }, reading)
    known.set(number, found)
    return found
  }
  async function isCircle(from: string, to: string): Promise<boolean> {
    const seen = new Set([from])
    for (const number of seen) {
      if (number === to) return true
      for (const next of Object.values((await listed(number))?.links ?? {})) if (next !== '') seen.add(next)
    }
    return false
  }
  return {
    async faultsOf(row, judged) {
      const faults: Fault[] = []
      const links = changedLinks(judged)
      if (links.length === 0) return faults
      const number = row.texts.number?.trim() ?? ''
      const found = number === '' ? await readListed('', { row, isWhole: false, isTarget: false }, reading) : await listed(number)
      // One that does not keep its number gets one of its own year.
      const entry = found && judged.plan?.act === 'create' && judged.plan.number === null ? { ...found, year: judged.plan.year } : found
      for (const [link, to] of links) {
        const relative = await listed(to)
        if (!entry || !relative) continue
        const reason = number !== '' && (await isCircle(to, number)) ? 'lineage_circle' : lineageRefusal(link, entry, relative)
        if (reason) faults.push({ field: link, sentence: `${to} – ${sentenceOf(reason)}` })
      }
      return faults
    },
    async relativesOf(judged) {
      const relatives: [string, string | null][] = []
      for (const [, to] of changedLinks(judged)) relatives.push([to, (await listed(to))?.id ?? null])
      return Object.fromEntries(relatives)
    },
  }
}

/** Links that the row would set; those that stay as they are say nothing new. */
function changedLinks({ plan, changes }: Judged): [LineageLink, string][] {
  const links = plan?.act === 'create' ? plan.lineage : plan?.values.lineage ?? {}
  const changed = new Set(changes.map(({ field }) => field))
  return lineageLinks.flatMap((link): [LineageLink, string][] => (links[link] && changed.has(link) ? [[link, links[link]]] : []))
}

/** The rows of a file by their numbers, and the numbers that its living rows were divided out of or are joined to. */
type ListIndex = { rows: ReadonlyMap<string, KeyedRow>; wholes: ReadonlySet<string>; targets: ReadonlySet<string> }

/** Made when the first link is asked about: most lists have none. */
function indexOf(tables: readonly ListTable[], judging: Judging): ListIndex {
  const rows = rowsByNumber(tables, judging)
  const living = [...rows.values()].filter(({ texts }) => readYesNo(texts.isCancelled ?? '') !== true)
  const pointedBy = (link: LineageLink) => new Set(living.map(({ texts }) => texts[link]?.trim() ?? ''))
  return { rows, wholes: pointedBy('splitFrom'), targets: pointedBy('mergedInto') }
}

function rowsByNumber(tables: readonly ListTable[], { into }: Judging): Map<string, KeyedRow> {
  const rows = new Map<string, KeyedRow>()
  const keyOf = makeKeys()
  for (const row of tables.flatMap((table) => [...listedRows(table)])) {
    if (!('texts' in row)) continue
    const key = keyOf(row, into)
    const number = row.texts.number?.trim() ?? ''
    if (number !== '' && !rows.has(number)) rows.set(number, { ...row, key })
  }
  return rows
}

type Ways = { row: ListedRow | KeyedRow | undefined; isWhole: boolean; isTarget: boolean }

async function readListed(number: string, { row, isWhole, isTarget }: Ways, { db, judging }: Reading): Promise<Listed | undefined> {
  const { names, into, today, imported, cancelled } = judging
  const read = async (id: string | undefined) => (id === undefined ? undefined : (await readStoredPostulates(db, [id], names))[0])
  const here = await read(parseNumber(number) ? names.idOfNumber(number) : undefined)
  const key = row && 'key' in row ? row.key : ''
  const stored = here && (!row || isSameEntry(row, here) || here.importKey === key || differing(row, here).length === 0) ? here : await read(imported.get(key) ?? cancelled.get(key)?.id)
  if (!row && !stored) return undefined
  const texts = row?.texts ?? {}
  const link = (field: LineageLink) => texts[field]?.trim() ?? stored?.texts[field] ?? ''
  const links: Links = { splitFrom: link('splitFrom'), mergedInto: link('mergedInto'), carriedFrom: link('carriedFrom') }
  return {
    id: stored?.postulate.id ?? null, links, mergedInto: links.mergedInto || null, stage: stageOf(texts.stage, stored, judging) ?? into.stage ?? 'postulate', year: stored?.postulate.year ?? parseNumber(number)?.year ?? yearOf(into.receivedOn ?? today),
    isCancelled: readYesNo(texts.isCancelled ?? stored?.texts.isCancelled ?? '') === true, isSplit: isWhole || (stored?.postulate.isSplit ?? false), isTarget: isTarget || (stored?.isTarget ?? false), hasFinalAnswer: stored?.hasFinalAnswer ?? false,
  }
}

function stageOf(text: string | undefined, stored: StoredPostulate | undefined, { names }: Judging): PostulateStage | undefined {
  const read = text ? readCell.stage(text, names) : undefined
  return read && 'value' in read ? read.value : stored?.postulate.stage
}
