import type { Doc } from '#shared/documents/model.ts'
import type { Column, Row } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { name, text } from './polish-text.ts'
import { makeRandom } from './random.ts'

export const docxColumns: Column[] = [
  { key: 'ordinal', header: 'Lp.', kind: 'number', share: 1 }, { key: 'submitter', header: 'Zgłaszający', kind: 'text', share: 4 }, { key: 'content', header: 'Treść postulatu', kind: 'text', share: 9 },
  { key: 'rationale', header: 'Uzasadnienie', kind: 'text', share: 7 }, { key: 'sphere', header: 'Sfera', kind: 'text', share: 4 }, { key: 'decision', header: 'Stanowisko', kind: 'decision', share: 5 },
]

/** Rows of a compilation, about 1 300 characters each. */
export function docxRows(count: number): string[][] {
  const random = makeRandom(1300)
  return Array.from({ length: count }, (_, index) => [String(index + 1), `Stowarzyszenie „${name(random)}”`, text(random, 560), text(random, 360), text(random, 60), text(random, 120)])
}

/** The document whose one table they are: landscape, header repeated. */
export function docOf(rows: Iterable<Row>): Doc {
  return {
    title: 'Zestawienie postulatów', runningHead: 'Zestawienie postulatów', author: 'Urząd', language: 'pl-PL', createdAt: '2026-11-21T08:00:00.000Z', opening: { letterhead: [] },
    sections: [{ orientation: 'landscape', blocks: [{ kind: 'table', table: { caption: 'Postulaty', columns: docxColumns, rows } }] }],
  }
}

export const sheetHeaders = ['Numer', 'Zgłaszający', 'Treść', 'Uzasadnienie', 'Sfera', 'Rozdział', 'Data', 'Wydział', 'Decyzja', 'Stan']

/** Rows of a register, ten short cells each. */
export function sheetRows(count: number): string[][] {
  const random = makeRandom(1010)
  return Array.from({ length: count }, (_, index) => [
    `${index + 1}/2026`, `Fundacja ${name(random)}`, text(random, 60), text(random, 40), name(random), `Rozdział ${1 + random.below(9)}, § ${1 + random.below(40)}`, `2026-06-${10 + random.below(20)}`, `Wydział ${name(random)}`,
    random.pick(['uwzględniono', 'nie uwzględniono']), random.pick(['projekt', 'zatwierdzone']),
  ])
}

export function workbookOf(rows: Iterable<Row>): Workbook {
  const columns = sheetHeaders.map((header): Column => ({ key: header, header, kind: 'text', share: 1 }))
  return { title: 'Rejestr postulatów', author: 'Urząd', language: 'pl-PL', createdAt: '2026-11-21T08:00:00.000Z', notes: [], sheets: [{ name: 'Postulaty', orientation: 'landscape', table: { caption: 'Postulaty', columns, rows } }] }
}
