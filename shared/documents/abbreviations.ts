import { comparePolish } from '#shared/text/collate.ts'
import type { Block, Definition } from './model.ts'
import { linesOf } from './table.ts'
import type { Table } from './table.ts'

/** Abbreviations of the office's field. Public documents may not leave them unexplained (regulation on BIP of 18.01.2007, § 6). */
const meanings: Record<string, string> = {
  KDO: 'Komisja Dialogu Obywatelskiego',
  KRDPP: 'Krakowska Rada Działalności Pożytku Publicznego',
  MCPU: 'Miejskie Centrum Profilaktyki Uzależnień w Krakowie',
  MOPS: 'Miejski Ośrodek Pomocy Społecznej w Krakowie',
  NGO: 'organizacja pozarządowa (ang. non-governmental organisation)',
  RPW: 'roczny program współpracy',
  SKP: 'System Koordynacji Promocji',
  UMK: 'Urząd Miasta Krakowa',
  ZBK: 'Zarząd Budynków Komunalnych w Krakowie',
  ZIS: 'Zarząd Infrastruktury Sportowej w Krakowie',
}
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(meanings).join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** Those abbreviations of the field that stand in the texts, each once. */
export function abbreviationsIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const text of texts) for (const [match] of text.matchAll(pattern)) found.add(match)
  return found
}

/** The list of those abbreviations that stand in the texts; nothing when none does. */
export function abbreviationBlocks(texts: Iterable<string>): Block[] {
  const found = abbreviationsIn(texts)
  if (found.size === 0) return []
  const items: Definition[] = [...found].toSorted(comparePolish).map((label) => ({ label, value: meanings[label] ?? '' }))
  return [{ kind: 'heading', level: 2, text: 'Wykaz skrótów', part: 'tytuł wykazu skrótów' }, { kind: 'definitions', items, part: 'wykaz skrótów' }]
}

/** The texts of a document's blocks, to look for abbreviations in. */
export function textsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return block.runs.map((run) => run.text)
    if (block.kind === 'list') return block.items.flatMap((item) => item.map((run) => run.text))
    if (block.kind === 'definitions') return block.items.map((item) => item.value)
    return block.kind === 'table' ? textsOfTable(block.table) : []
  })
}

function textsOfTable(table: Table): string[] {
  return [...table.rows].flatMap((row) => row.flatMap((cell) => linesOf(cell).map((line) => line.text)))
}
