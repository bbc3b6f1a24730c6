import { fold } from '#shared/text/fold.ts'
import { canonicalText } from './canonical-text.ts'

/** A record, how the export calls it, and what else lists may call it. */
export type Entry = { id: string; label: string; words?: readonly string[] }
export type Dictionary = {
  /** The label of a record, its own alone; empty for null. */
  label: (id: string | null | undefined) => string
  /** The record that the export calls so. */
  exact: (text: string) => string | undefined
  /** The records that may be meant; one, when the text says enough. */
  find: (text: string) => string[]
}

/** Case, accents, quotes, brackets, commas and doubled spaces do not count. */
const keyOf = (text: string) => fold(text).replace(/[„”"'’()[\],]/gu, ' ').replace(/\s+r\.?\s*$/u, '').replace(/\s+/gu, ' ').trim()

/** Records by what they are called. Those that share a label are told apart by a number behind it, in the order of their ids, so that none of them has the bare one. */
export function makeDictionary(entries: readonly Entry[]): Dictionary {
  const plain = (label: string) => canonicalText(label).replaceAll('\n', ' ')
  const sameLabel = Map.groupBy(entries.toSorted((left, right) => (left.id < right.id ? -1 : 1)), ({ label }) => plain(label))
  const labels = new Map<string, string>()
  for (const [label, same] of sameLabel) same.forEach(({ id }, index) => labels.set(id, same.length === 1 ? label : `${label} (${index + 1})`))
  const byLabel = new Map([...labels].map(([id, label]) => [label, id]))
  const byKey = new Map<string, Set<string>>()
  for (const { id, label, words = [] } of entries) {
    for (const key of [label, ...words].map(keyOf)) if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
  }
  return { label: (id) => (id ? labels.get(id) ?? '' : ''), exact: (text) => byLabel.get(text), find: (text) => [...(byKey.get(keyOf(text)) ?? [])] }
}
