import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import type { Table } from '#shared/documents/table.ts'
import { printedChanges } from '#electron/ipc/document-data/printed-changes.ts'
import { anyDoc, anyWorkbook } from '#tests/documents/arbitrary-doc.ts'
import { everyBlock } from '#tests/documents/every-block.ts'

const docOf = (...blocks: (Block | BlockGroup)[]): { doc: Doc } => ({ doc: { ...everyBlock, sections: [{ orientation: 'portrait', blocks }] } })
const tableOf = (headers: string[], rows: string[][], caption = 'Tabela'): Table => ({ caption, columns: headers.map((header) => ({ key: header, header, kind: 'text', share: 1 })), rows })
const table = (headers: string[], rows: string[][]): Block => ({ kind: 'table', table: tableOf(headers, rows), part: 'postulaty' })
const said = (text: string, part?: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text }], ...(part && { part }) })
const told = (before: Parameters<typeof printedChanges>[0], after: typeof before) => printedChanges(before, after).map(({ kind, where, before: was, after: is }) => [kind, where, was, is])

describe('what reads otherwise', () => {
  test('is nothing where nothing does, and never more than was and is there', () => {
    fc.assert(fc.property(anyDoc, (doc) => {
      expect(printedChanges({ doc }, { doc: structuredClone(doc) })).toEqual([])
    }), { numRuns: 100 })
    fc.assert(fc.property(anyWorkbook, (workbook) => {
      expect(printedChanges({ workbook }, { workbook: structuredClone(workbook) })).toEqual([])
    }), { numRuns: 50 })
    fc.assert(fc.property(anyDoc, anyDoc, (one, other) => {
      const [there, back] = [printedChanges({ doc: one }, { doc: other }), printedChanges({ doc: other }, { doc: one })]
      expect([there.filter(({ kind }) => kind === 'changed').every(({ before, after }) => before !== after), there.every(({ where }) => where !== ''), there.length > 0]).toEqual([true, true, back.length > 0])
    }), { numRuns: 100 })
  })

  test('of a table is told row by row, by the number of the row; counting, moving and sorting are no change', () => {
    const headers = ['Lp.', 'Nr', 'Treść', 'Stanowisko']
    const before = docOf(table(headers, [['1.', '1/2026', 'ławki', 'tak'], ['2.', '2/2026', 'scena', ''], ['3.', '3/2026', 'druk', 'nie']]))
    const after = docOf(table(headers, [['1.', '3/2026', 'druk', 'nie'], ['2.', '2/2026', 'scena', 'częściowo'], ['3.', '4/2026', 'sala', '']]))
    expect(told(before, after)).toEqual([
      ['removed', 'Postulaty, wiersz 1/2026', 'Nr: 1/2026\nTreść: ławki\nStanowisko: tak', ''],
      ['changed', 'Postulaty, wiersz 2/2026, kolumna Stanowisko', '', 'częściowo'],
      ['added', 'Postulaty, wiersz 4/2026', '', 'Nr: 4/2026\nTreść: sala'],
    ])
  })

  test('of rows that no column tells apart is told by the columns together; a row with an hour moved is one row that changed', () => {
    const headers = ['Data', 'Godziny', 'Miejsce']
    const before = docOf(table(headers, [['1.10', '10–12', 'sala A'], ['1.10', '12–14', 'sala A'], ['2.10', '10–12', 'sala B']]))
    const after = docOf(table(headers, [['1.10', '10–12', 'sala A'], ['1.10', '13–15', 'sala A'], ['2.10', '10–12', 'sala C']]))
    expect(told(before, after)).toEqual([
      ['changed', 'Postulaty, wiersz 1.10, 13–15, kolumna Godziny', '12–14', '13–15'], ['changed', 'Postulaty, wiersz 2.10, 10–12, kolumna Miejsce', 'sala B', 'sala C'],
    ])
  })

  test('of a column that came is one change, not one a row', () => {
    const [before, after] = [docOf(table(['Nr', 'Treść'], [['1', 'a'], ['2', 'b']])), docOf(table(['Nr', 'Sfera', 'Treść'], [['1', 'x', 'a'], ['2', 'y', 'b']]))]
    expect(told(before, after)).toEqual([['added', 'Postulaty, kolumna Sfera', '', 'Sfera']])
  })

  test('of paragraphs, lists and definitions is told by their part, or by the heading they stand under', () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Terminy' }
    const facts = (day: string): Block => ({ kind: 'definitions', part: 'podstawowe informacje', items: [{ label: 'Termin', value: day }, { label: 'Miejsce', value: 'Kraków' }] })
    const list = (...items: string[]): Block => ({ kind: 'list', style: 'bullet', role: 'body', items: items.map((text) => [{ text }]) })
    expect(told(docOf(said('Zgłoszono 2 postulaty.', 'wstęp'), facts('1 maja'), heading, list('a', 'b'), said('stałe zdanie')), docOf(said('Zgłoszono 3 postulaty.', 'wstęp'), said('nowe zdanie'), facts('2 maja'), heading, list('b', 'c', 'a'), said('stałe zdanie')))).toEqual([
      ['changed', 'Wstęp', 'Zgłoszono 2 postulaty.', 'Zgłoszono 3 postulaty.'], ['added', 'Akapit', '', 'nowe zdanie'], ['changed', 'Podstawowe informacje, Termin', '1 maja', '2 maja'], ['added', 'Terminy, lista', '', 'c'],
    ])
  })

  test('of repeated parts is told by the one it is in; another one that came in between moves none', () => {
    const group = (...items: [string, string][]): BlockGroup => ({ kind: 'group', part: 'komórki', items: items.map(([name, text]) => [{ kind: 'heading', level: 2, text: name, part: 'komórka' }, said(text, 'stanowisko'), table(['Nr', 'Treść'], [['1', text]])]) })
    expect(told(docOf(group(['Wydział Kultury', 'zgoda'], ['Wydział Sportu', 'sprzeciw'])), docOf(group(['Wydział Kultury', 'zgoda'], ['Wydział Nowy', 'nowe'], ['Wydział Sportu', 'zgoda'])))).toEqual([
      ['added', 'Wydział Nowy, komórka', '', 'Wydział Nowy'], ['added', 'Wydział Nowy, stanowisko', '', 'nowe'], ['changed', 'Wydział Sportu, stanowisko', 'sprzeciw', 'zgoda'],
      ['added', 'Wydział Nowy, postulaty, wiersz 1', '', 'Nr: 1\nTreść: nowe'], ['changed', 'Wydział Sportu, postulaty, wiersz 1, kolumna Treść', 'sprzeciw', 'zgoda'],
    ])
  })

  test('of a table that gave way to a sentence is all of it', () => {
    expect(told(docOf(table(['Nr'], [['1'], ['2']])), docOf(said('Nie zgłoszono postulatów.', 'wstęp')))).toEqual([
      ['added', 'Wstęp', '', 'Nie zgłoszono postulatów.'], ['removed', 'Postulaty, wiersz 1', 'Nr: 1', ''], ['removed', 'Postulaty, wiersz 2', 'Nr: 2', ''],
    ])
  })

  test('of very long texts shows the difference, not where they begin', () => {
    const long = 'słowo '.repeat(2000)
    const [change] = printedChanges(docOf(said(`${long}koniec`, 'wstęp')), docOf(said(`${long}inny koniec`, 'wstęp')))
    expect([change!.before.length < 300, change!.after.endsWith('inny koniec'), change!.before.startsWith('…')]).toEqual([true, true, true])
  })

  test('where a link leads elsewhere is said', () => {
    const link = (href: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text: 'BIP', href }], part: 'odnośnik' })
    expect(told(docOf(link('https://a.pl')), docOf(link('https://b.pl')))).toEqual([['changed', 'Odnośnik', 'BIP (https://a.pl)', 'BIP (https://b.pl)']])
  })

  test('of the letterhead is told when its picture is another one under the same description', () => {
    const withPicture = (byte: number): { doc: Doc } => ({ doc: { ...everyBlock, opening: { ...everyBlock.opening, logo: { png: Uint8Array.of(byte), widthMm: 20, heightMm: 20, description: 'Herb miasta' } } } })
    expect([told(withPicture(1), withPicture(1)), told(withPicture(1), withPicture(2))]).toEqual([[], [['changed', 'Znak w nagłówku', 'Herb miasta', 'Herb miasta (inny obraz)']]])
  })
})
