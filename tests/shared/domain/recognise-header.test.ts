import { expect, test } from 'vitest'
import { fieldsOfHeaders, findHeaderRow } from '#shared/domain/find-header-row.ts'
import { headerWords, importFieldLabels } from '#shared/domain/header-words.ts'
import { importFields } from '#shared/domain/import-field.ts'
import { makeHeaderReader, normaliseHeader } from '#shared/domain/recognise-header.ts'

const { recognise, isExact } = makeHeaderReader()
const fieldOf = (header: string) => recognise(header)?.field ?? null

test('case, accents, dots, line breaks, hard spaces and spaces around a slash do not count', () => {
  expect(normaliseHeader('  Treść\u00a0uwagi /\npostulatu: „L.p.” *')).toBe('tresc uwagi/postulatu lp')
})

test('no heading means two fields, and each label of the export means its own', () => {
  const words = importFields.flatMap((field) => [importFieldLabels[field], ...headerWords[field]].map(normaliseHeader))
  expect([words.filter((word, index) => words.indexOf(word) < index), importFields.filter((field) => recognise(importFieldLabels[field])?.field !== field)]).toEqual([[], []])
})

test.each([
  ['L.p.', 'ordinal'], ['Poz.', 'ordinal'], ['Jednostka redakcyjna', 'programmeSection'], ['§', 'programmeSection'], ['TREŚĆ UWAGI/POSTULATU/WNIOSKU/OPINII', 'content'], ['Sugerowana zmiana (konkretny sugerowany zapis)', 'content'],
  ['Treść postulatu zgłoszonego przez organizację', 'content'], ['Tresc postulatow', 'content'], ['Treść  postulatuu', 'content'], ['Uzasadnienie', 'rationale'], ['Uzasadnienie stanowiska', null], ['Stanowisko i uzasadnienie', null],
  ['Treść uwagi wraz z uzasadnieniem', 'contentWithRationale'], ['Imię i nazwisko / nazwa', 'organisations'], ['Komórka wiodąca', null], ['Data odpowiedzi', null], ['Telefon', null], ['', null], ['x'.repeat(200), null],
])('„%s” means %s', (header, field) => {
  expect(fieldOf(header)).toBe(field)
})

test('words of the office win over those of the program', () => {
  const own = makeHeaderReader([{ field: 'note', word: 'Uwaga' }])
  expect([own.recognise('UWAGA')?.field, own.isExact('uwaga'), recognise('uwaga')?.field, isExact('Czego chce')]).toEqual(['note', true, 'content', false])
})

test('where one heading says a field word for word, another that resembles it is left out', () => {
  expect(fieldsOfHeaders(['Treść', 'Treść uwagi (opcjonalnie)', 'Uzasadnieniee'], recognise)).toEqual(['content', null, 'rationale'])
})

test('the row of headings is found under titles and instructions by what it names, not by its place', () => {
  const rows = [['Zestawienie postulatów'], ['Uwaga: prosimy wpisywać jedną uwagę w wierszu'], [], ['', 'Lp', 'Organizacja', 'Treść', 'Uzasadnienie'], ['', '1', 'Klub', 'Ławki', '']]
  expect([findHeaderRow(rows, recognise), findHeaderRow([['Kto', 'Co']], recognise), findHeaderRow([...Array.from({ length: 30 }, () => ['x']), ['Treść']], recognise)]).toEqual([
    { index: 3, fields: [null, 'ordinal', 'organisations', 'content', 'rationale'] }, undefined, undefined,
  ])
})

test('a wider table below does not take the place of the first one; a column of texts alone is enough where there is nothing better', () => {
  const short = ['Lp.', 'Treść']
  expect([findHeaderRow([short, ['1', 'Ławki'], ['Lp.', 'Organizacja', 'Treść', 'Uzasadnienie']], recognise)?.index, findHeaderRow([['Uwaga:'], short], recognise)?.index, findHeaderRow([['Pismo'], ['Postulat']], recognise)?.index]).toEqual([0, 1, 1])
})
