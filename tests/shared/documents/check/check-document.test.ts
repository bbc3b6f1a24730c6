import { draftNotice } from '#shared/documents/draft-notice.ts'
import { toFillIn } from '#shared/documents/report/to-fill-in.ts'
import { expect, test } from 'vitest'
import { checkDocument } from '#shared/documents/check/check-document.ts'
import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import type { Table } from '#shared/documents/table.ts'
import { everyBlock } from '#tests/documents/every-block.ts'

const columns = [{ key: 'a', header: 'Lp.', kind: 'number', share: 1 }, { key: 'b', header: 'Treść', kind: 'text', share: 5 }] as const
const table = (more: Partial<Table>): Block => ({ kind: 'table', table: { caption: 'Postulaty', columns, rows: [['1', 'Ławki']], ...more } })
const paragraph = (text: string, href?: string): Block => ({ kind: 'paragraph', role: 'body', runs: [{ text, ...(href !== undefined && { href }) }] })
const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const docOf = (blocks: readonly Block[], more: Partial<Doc> = {}): Doc => ({
  title: 'Zestawienie', runningHead: 'Zestawienie', author: 'Urząd', language: 'pl-PL', createdAt: '2026-06-15T08:30:00.000Z', opening: { letterhead: ['Urząd'] }, sections: [{ orientation: 'portrait', blocks }], ...more,
})
const rules = (doc: Doc) => checkDocument(doc).map(({ rule, severity, where }) => `${severity} ${rule}: ${where}`)

test('a document with every kind of block is well but for its link that leads nowhere', () => {
  expect(checkDocument(everyBlock).map(({ rule }) => rule)).toEqual(['link_missing'])
})

test.each<[string, Doc, string[]]>([
  ['no title', docOf([], { title: ' ' }), ['error title_missing: tytuł']],
  ['a title that shouts', docOf([], { title: 'ZESTAWIENIE POSTULATÓW' }), ['warning title_in_capitals: tytuł']],
  ['an empty heading', docOf([heading(2, ' ')]), ['error heading_empty: początek dokumentu']],
  ['a level left out', docOf([heading(3, 'Treść')]), ['error heading_skipped: „Treść”']],
  ['levels in order', docOf([heading(2, 'Treść'), heading(3, 'Niżej'), heading(2, 'Wyżej')]), []],
  ['a list in one paragraph', docOf([paragraph('Prosimy o:\n- ławki\n- kosze')]), ['warning list_typed: początek dokumentu']],
  ['a list in two paragraphs', docOf([heading(2, 'Wnioski'), paragraph('1) ławki'), paragraph('2) kosze')]), ['warning list_typed: „Wnioski”']],
  ['one dash is no list', docOf([paragraph('– tak powiedział prowadzący'), paragraph('i tyle')]), []],
  ['a table without a name', docOf([table({ caption: '' })]), ['error table_without_caption: początek dokumentu']],
  ['a column without a name', docOf([table({ columns: [columns[0], { ...columns[1], header: '' }] })]), ['error table_without_header: początek dokumentu, tabela „Postulaty”']],
  ['a table without columns', docOf([table({ columns: [], rows: [] })]), ['error table_without_header: początek dokumentu, tabela „Postulaty”']],
  ['too many columns', docOf([table({ columns: Array.from({ length: 8 }, (_, index) => ({ key: `${index}`, header: `K${index}`, kind: 'text' as const, share: 1 })), rows: [Array.from({ length: 8 }, () => 'x')] })]), ['warning table_too_wide: początek dokumentu, tabela „Postulaty”']],
  ['a column too narrow for words', docOf([table({ columns: [columns[1], { ...columns[1], share: 0.3 }] })]), ['warning table_too_wide: początek dokumentu, tabela „Postulaty”']],
  ['a row with its number alone', docOf([table({ rows: [['1', ' '], ['2', 'Ławki']] })]), ['warning row_empty: początek dokumentu, tabela „Postulaty”, wiersz 1']],
  ['rows for handwriting', docOf([table({ rows: [['1', '']], rowHeightMm: 9 })]), []],
  ['a cell of pages', docOf([table({ rows: [['1', 'a '.repeat(3001)]] })]), ['warning cell_too_long: początek dokumentu, tabela „Postulaty”, wiersz 1, kolumna „Treść”']],
  ['a chart without words', docOf([{ kind: 'chart', chart: { caption: 'Wynik', alt: ' ', bars: [] } }]), ['error figure_without_alt: początek dokumentu']],
  ['a chart that says its caption again', docOf([{ kind: 'chart', chart: { caption: 'Wynik', alt: 'wynik.', bars: [] } }]), ['warning alt_repeats_caption: początek dokumentu']],
  ['a logo without words', docOf([], { opening: { letterhead: [], logo: { png: new Uint8Array(), widthMm: 1, heightMm: 1, description: '' } } }), ['error figure_without_alt: nagłówek pisma']],
  ['a paragraph that shouts', docOf([paragraph('PROSIMY O PUNKTUALNOŚĆ')]), ['warning text_in_capitals: początek dokumentu']],
  ['an abbreviation and one word of capitals', docOf([paragraph('UMK (UMK)')]), []],
  ['a link that is its address', docOf([paragraph('https://bip.krakow.pl', 'https://bip.krakow.pl')]), ['warning link_text: początek dokumentu']],
  ['a link that says „tutaj”', docOf([paragraph('Tutaj', 'https://bip.krakow.pl')]), ['warning link_text: początek dokumentu']],
  ['a link without words', docOf([paragraph('', 'https://bip.krakow.pl')]), ['error link_text: początek dokumentu']],
  ['a link that leads nowhere yet', docOf([paragraph('Zestawienie', '')]), ['warning link_missing: początek dokumentu']],
  ['a link that says where it leads', docOf([paragraph('Biuletyn Informacji Publicznej', 'https://bip.krakow.pl')]), []],
  ['an abbreviation nobody explains', docOf([paragraph('Zapytano KDO i KDO.')]), ['warning abbreviation: początek dokumentu']],
  ['an abbreviation beside its name', docOf([paragraph('Komisja Dialogu Obywatelskiego (KDO), potem KDO')]), []],
  ['an abbreviation in the list', docOf([paragraph('Zapytano KDO.'), { kind: 'definitions', items: [{ label: 'KDO', value: 'Komisja Dialogu Obywatelskiego' }] }]), []],
  ['a draft that says so', docOf(draftNotice(['Konsultacje trwają.'])), ['error draft: początek dokumentu']],
  ['a cell that the program left to be filled in', docOf([table({ rows: [['1', toFillIn()]] })]), ['error placeholder: początek dokumentu, tabela „Postulaty”, wiersz 1, kolumna „Treść”']],
  ['dots and brackets left by the office', docOf([paragraph('Termin: ………………'), paragraph('[Do uzupełnienia: miejsce]')]), ['error placeholder: początek dokumentu', 'error placeholder: początek dokumentu']],
  ['the same in a cell and over the text', docOf([table({ rows: [['1', 'do [...] roku']] })], { opening: { letterhead: [], caseNumber: 'Znak sprawy: ..........' } }), ['warning placeholder: znak sprawy', 'warning placeholder: początek dokumentu, tabela „Postulaty”, wiersz 1, kolumna „Treść”']],
  ['a form waits for handwriting', docOf([paragraph('Imię: ..........')], { form: { id: 'F', version: 'v1' } }), []],
])('what should be mended: %s', (_, doc, expected) => {
  expect(rules(doc)).toEqual(expected)
})

test('errors come first, and of each rule a few with how many are left', () => {
  const found = checkDocument(docOf([paragraph('PROSIMY O PUNKTUALNOŚĆ'), ...Array.from({ length: 11 }, (_, index) => paragraph(`Punkt ${index}: ……………`))]))
  const shown = fewOfEach(found)
  expect([shown.length, shown[0]!.sentence, shown[7], shown[8]!.rule]).toEqual([9, 'Jest tu miejsce do uzupełnienia: „Punkt 0: ……………”. Uzupełnij je.', { rule: 'placeholder', severity: 'error', where: 'dalsza część dokumentu', sentence: 'Dalej są jeszcze 4 takie miejsca.' }, 'text_in_capitals'])
})
