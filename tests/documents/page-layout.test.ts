import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '#shared/documents/model.ts'
import { linesOf, type Column, type Row, type Table } from '#shared/documents/table.ts'
import { closingOf } from '#electron/documents/closing.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import { looks } from '#electron/documents/house-style.ts'
import { tableXml } from '#electron/documents/docx-table.ts'
import { tableHtml } from '#electron/documents/html-table.ts'
import { hyphenatedNumber } from '#electron/documents/number-hyphen.ts'
import { pageTable } from '#electron/documents/page-table.ts'
import { pageShares } from '#electron/documents/page-widths.ts'
import { softHyphens } from '#electron/documents/soft-hyphens.ts'
import { textWidth } from '#electron/documents/text-width.ts'
import { twips } from '#electron/documents/units.ts'

const columnsOf = (...shares: readonly number[]): Column[] => shares.map((share, index) => ({ key: `k${index}`, header: `H${index}`, kind: 'text', share }))
const tableOf = (columns: readonly Column[], rows: readonly Row[], more: Partial<Table> = {}): Table => ({ caption: 'Tabela', columns, rows, ...more })
const widthsOf = (tables: readonly Table[], widthMm: number) => {
  const shares = pageShares(tables, widthMm)
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => (share / sum) * widthMm)
}

test('columns share out a page as the builder says where every word fits', () => {
  expect(pageShares([tableOf(columnsOf(1, 2, 3), [['a', 'krótkie słowa', 'inne słowa'], ['', '', '']])], 165)).toEqual([1, 2, 3])
})

test('a column is as wide as its longest word, and the long text next to it gets what the others can spare', () => {
  const sentence = 'Zdanie o tym, czego dotyczy postulat. '.repeat(8)
  const [address = 0, text = 0, rest = 0] = widthsOf([tableOf(columnsOf(1, 3, 3), [['ek.umk@um.krakow.pl', sentence, 'a'], ['a', sentence, 'b']])], 165)
  expect(address).toBeGreaterThan(textWidth('ek.umk@um.krakow.pl', (looks.TableText.sizePt * 25.4) / 72))
  expect({ isTextWider: text > rest * 1.2, whole: Math.round(address + text + rest) }).toEqual({ isTextWider: true, whole: 165 })
})

test('where people write, columns stay as the builder says but for words that do not fit: an ordinal takes no room from signatures', () => {
  const columns = [{ key: 'ordinal', header: 'Lp.', kind: 'number', share: 9 }, { key: 'organisation', header: 'Organizacja', kind: 'text', share: 10 }, { key: 'signature', header: 'Podpis', kind: 'text', share: 60 }] as const
  const [ordinal = 0, organisation = 0, signature = 0] = widthsOf([tableOf(columns, [['1', '', ''], ['2', 'Długa nazwa organizacji z podtytułem', '']], { rowHeightMm: 10 })], 165)
  expect({ ordinal: ordinal < 20, isHeaderWhole: organisation > textWidth('Organizacja', (looks.TableHead.sizePt * 25.4) / 72), signature: signature > 105 }).toEqual({ ordinal: true, isHeaderWhole: true, signature: true })
})

test('rows that would be high as the builder says are made lower: the longest text gets room from columns with little in them', () => {
  const [short = 0, long = 0] = widthsOf([tableOf(columnsOf(5, 5), [['krótko', 'Zdanie o tym, czego dotyczy postulat. '.repeat(8)]])], 165)
  expect(long).toBeGreaterThan(short * 1.5)
})

test('tables of the same columns under one another share alike, whichever of them has the long word', () => {
  const [one, other] = [tableOf(columnsOf(1, 9), [['a', 'b']]), tableOf(columnsOf(1, 9), [['rozstrzygnięcie', 'b']])]
  expect(pageShares([one, other], 165)).toEqual(pageShares([other, one], 165))
  expect(pageShares([one, other], 165)).not.toEqual([1, 9])
})

test('a word that no page has room for takes no more from the column next to it than a long text does, and widths always add up to the page', () => {
  const [address, text] = [`https://przyklad.krakow.pl/${'a'.repeat(300)}`, 'zdanie '.repeat(60)].map((long) => widthsOf([tableOf(columnsOf(1, 1), [[long, 'b']])], 165))
  expect(address).toEqual(text)
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'm', ' ', '-'), maxLength: 60 }), { minLength: 1, maxLength: 12 }), (cells) => {
    const widths = widthsOf([tableOf(columnsOf(...cells.map((_cell, index) => index + 1)), [cells])], 165)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165)
    expect(Math.min(...widths)).toBeGreaterThan(0)
  }))
})

const contact = { header: 'Kontakt', keys: ['k2', 'k4', 'k5'], share: 40 }
const eight = columnsOf(1, 1, 1, 1, 1, 1, 1, 1)
const row: Row = ['22 września', '9.00', 'telefon', 'Wydział Kultury', [{ text: '12 616 57 69', isStrong: true }, { text: 'wew. 3' }], '', 'sfera', 'uwaga']

test('a table of too many columns has what belongs together in one, each value after its heading, and nothing where there is no value', () => {
  const { columns, rows } = pageTable(tableOf(eight, [row], { together: contact }))
  expect([columns.map(({ header, share }) => [header, share]), [...rows]]).toEqual([
    [['H0', 1], ['H1', 1], ['Kontakt', 40], ['H3', 1], ['H6', 1], ['H7', 1]],
    [['22 września', '9.00', [{ text: 'H2: telefon' }, { text: 'H4: 12 616 57 69', isStrong: true }, { text: 'wew. 3' }], 'Wydział Kultury', 'sfera', 'uwaga']],
  ])
})

test('a table that fits keeps its columns; rows that come one by one still do', () => {
  const narrow = tableOf(eight.slice(1), [row.slice(1)], { together: contact })
  expect(pageTable(narrow)).toBe(narrow)
  let asked = 0
  function* rows() {
    for (; asked < 1000; asked += 1) yield row
  }
  const [first] = pageTable({ ...tableOf(eight, [], { together: contact }), rows: rows() }).rows
  expect({ asked, cells: linesOf(first![2]!).length }).toEqual({ asked: 0, cells: 3 })
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text }] })
const signature: Block = { kind: 'signatures', right: { below: '(podpis)' } }
const heading: Block = { kind: 'heading', level: 2, text: 'Wykaz skrótów' }
const abbreviations = (count: number): Block => ({ kind: 'definitions', items: Array.from({ length: count }, (_one, index) => ({ label: `A${index}`, value: 'skrót' })) })

test('the closing holds the last words and a short list of abbreviations; a long one and what follows another heading may go to the next page', () => {
  const words = [paragraph('wstęp'), paragraph('treść'), signature]
  expect([[...words, heading, abbreviations(2)], [...words, heading, abbreviations(9)], [...words, heading, abbreviations(2), paragraph('dalej')], words.slice(0, 2)].map(closingOf)).toEqual([
    { start: 1, end: 5 }, { start: 1, end: 3 }, { start: 1, end: 3 }, { start: 2, end: 2 },
  ])
})

test('numbers on both sides of a hyphen stay on a line, but not in addresses of pages, case numbers and longer numbers', () => {
  const found = (text: string) => text.match(hyphenatedNumber) ?? []
  expect(['30-703 Kraków', 'pl. Wszystkich Świętych 3-4', 'pkt 1-32a i 2024-2028.', 'https://krakow.pl/2024-2028-raport', 'SZ-09.526-1.2026', 'tel. 12345-67890', '12-616-57'].map(found)).toEqual([['30-703'], ['3-4'], ['1-32a', '2024-2028'], [], [], [], []])
})

test('an address is never divided: a hyphen at the end of a line would be read as one of its own, and copied with it', () => {
  const addresses = ['sekretariatwydzialu@krakow.pl', 'https://www.konsultacjespoleczne.krakow.pl/niepelnosprawnosc', 'konsultacjespoleczne.krakow.pl', 'Pytania: (sekretariatwydzialu@krakow.pl)']
  expect(addresses.map((text) => softHyphens(text, () => true))).toEqual(addresses)
  expect(['osoba/przedstawicielka', 'przedstawicielka. Adres: a@b.pl'].map((text) => softHyphens(text, () => true).includes('\u00AD'))).toEqual([true, true])
})

test('only a word that does not fit its column may be divided on a page', () => {
  const html = (text: string, share: number) => tableHtml({ table: tableOf(columnsOf(share, 50), [[text, '']]), shares: [share, 50], isFirst: true }, 165, createEscaper({ hasHardSpaces: true }))
  expect([html('niepełnosprawnościami', 5), html('niepełnosprawnościami', 50)].map((cell) => cell.includes('\u00AD'))).toEqual([true, false])
})

test('a word processor is told where to divide a word that does not fit its column, and nothing in one that does', () => {
  const xml = (share: number) => [...tableXml({ table: tableOf(columnsOf(share, 50), [['wielokulturowości', '']]), shares: [share, 50], isFirst: true }, { width: twips(165), staysWithNext: false }, createEscaper({ hasHardSpaces: true }))].join('')
  expect([xml(5), xml(50)].map((one) => one.match(/<w:softHyphen\/>/g)?.length ?? 0)).toEqual([5, 0])
})

test('long Polish words may be divided between syllables and nowhere else; dividing changes no letter', () => {
  const divided = (text: string) => softHyphens(text, () => true).replaceAll('\u00AD', '|')
  expect(['rozstrzygnięcie', 'niepełnosprawnościami', 'Przedsiębiorczości', 'międzypokoleniowych', 'wielokulturowości', 'krótkie słowa', 'ek.umk@um.krakow.pl', 'https://krakow.pl'].map(divided)).toEqual([
    'roz|strzyg|nię|cie', 'nie|peł|no|spraw|noś|ciami', 'Przed|się|bior|czości', 'mię|dzy|po|ko|le|nio|wych', 'wie|lo|kul|tu|ro|wości', 'krótkie słowa', 'ek.umk@um.krakow.pl', 'https://krakow.pl',
  ])
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'i', 'ę', 'r', 'z', 's', 't', 'ch', ' ', '1'), maxLength: 60 }), (text) => {
    expect(softHyphens(text, () => true).replaceAll('\u00AD', '')).toBe(text)
    const ends = softHyphens(text, () => true).split(/[ 1]/).map((word) => word.split('\u00AD')).flatMap((parts) => (parts.length > 1 ? [parts[0]!, parts.at(-1)!] : []))
    expect(ends.filter((end) => end.length < 3)).toEqual([])
  }))
})
