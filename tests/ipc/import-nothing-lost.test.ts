import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { allPostulates, csvFile, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** No word of a list is thrown away without a row or a problem that says so. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

function rawCsv(name: string, text: string): string {
  const path = join(office.folder, name)
  writeFileSync(path, text)
  return path
}

test('examples and requests in brackets are what somebody asks for, and are stored as written', async () => {
  const asked = [['np. zwiększyć dotację do 5 mln zł', 'Np. w Nowej Hucie brakuje 200 miejsc'], ['(wprowadzić karnety)', '[bo brakuje]'], ['Przykład Gdańska pokazuje, że warto', '']]
  const shown = await preview(office, [csvFile(office, 'lista.csv', [['Treść', 'Uzasadnienie'], ...asked])])
  await office.call('imports.apply', { plan: shown.plan })
  expect([shown.problems, (await allPostulates(office)).map(({ content, rationale }) => [content, rationale])]).toEqual([[], asked])
})

test('rows that are left out are named: a form left empty once for all of them, words without a request each', async () => {
  const path = csvFile(office, 'formularz.csv', [['Lp.', 'Nazwa organizacji', 'Treść', 'Uzasadnienie'], ['1', '', 'Ławki', ''], ['2', '……', '…', 'nie dotyczy'], ['3', '', '[wpisz treść]', '–'], ['4', '', '', ''], ['Sfera kultury', '', '', ''], ['5', 'Klub A', '', ''], ['6', '', '---', '']])
  const shown = await preview(office, [path])
  const withoutContent = 'Wiersz nie ma treści, więc nie jest postulatem i został pominięty.'
  expect([shown.rows.map(({ line }) => line), shown.problems]).toEqual([[2], [
    { file: 'formularz.csv', row: 6, sentence: withoutContent }, { file: 'formularz.csv', row: 7, sentence: withoutContent },
    { file: 'formularz.csv', sentence: 'Pominięto wiersze, w których jest tylko wzór formularza, kropki albo „nie dotyczy”: 3–4, 8.' },
  ]])
})

test('a cell that no heading stands over makes its row refused, and is named', async () => {
  const shown = await preview(office, [rawCsv('lista.csv', ';Treść;Uzasadnienie\n1;Ławki;bo tak\n2;Ławki; kosze; drzewa; bo tak\n3;Cisza;;…\n')])
  expect(shown.rows.map(({ line, outcome, note }) => [line, outcome, note])).toEqual([
    [2, 'created', ''],
    [3, 'refused', 'Tekst „drzewa” (kolumna D) stoi poza kolumnami z nagłówkiem, więc nie wiadomo, czego dotyczy. Dopisz nagłówek nad tą kolumną albo popraw podział wiersza na kolumny; w pliku CSV tekst ze średnikiem musi stać w cudzysłowie.'],
    [4, 'created', ''],
  ])
})
