import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { openOffice } from './office.ts'

type Matrix = Output<'documents.matrix'>
const rowOf = (matrix: Matrix, title: RegExp) => matrix.groups.flatMap(({ rows }) => rows).find((row) => title.test(row.title))!
const cellOf = (matrix: Matrix, title: RegExp, kind: string) => rowOf(matrix, title).cells.find((cell) => cell.kind === kind)!
const statesOf = (matrix: Matrix, title: RegExp) => rowOf(matrix, title).cells.map(({ kind, state }) => `${kind} ${state}`)

test('a year has its meetings by day and its consultations, each with the papers that should exist', async () => {
  const office = await openOffice({ withSample: true })
  const matrix = await office.call('documents.matrix', { year: 2025 })
  expect(matrix.groups.map(({ noun, rows, missing }) => [noun, rows.length, missing, rows.map(({ day }) => day).join() === rows.map(({ day }) => day).toSorted((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1)).join()])).toEqual([['meeting', 16, expect.any(Number), true], ['consultation', 1, expect.any(Number), true]])
  expect([statesOf(matrix, /Centrum C 10/), statesOf(matrix, /Szkolenie/)]).toEqual([
    ['zaproszenie-na-spotkanie missing', 'lista-obecnosci missing', 'podsumowanie-spotkania missing', 'zestawienie-postulatow published', 'stanowisko published'],
    ['zaproszenie-na-spotkanie missing', 'lista-obecnosci none', 'podsumowanie-spotkania none', 'zestawienie-postulatow none', 'stanowisko none'],
  ])
})

test('a paper that is made fills its cell and leads to its record; published, it says where', async () => {
  const office = await openOffice({ withSample: true })
  const before = await office.call('documents.matrix', { year: 2026 })
  const meeting = rowOf(before, /Wydziale Kultury/)
  expect(cellOf(before, /Wydziale Kultury/, 'zestawienie-postulatow')).toEqual({ kind: 'zestawienie-postulatow', state: 'missing', from: null, document: null, madeOn: null, places: [] })
  await office.call('documents.export', { isCheckedByUser: true, kind: 'zestawienie-postulatow', for: { meeting: meeting.id }, format: 'docx', path: join(office.folder, 'z.docx') })
  const { document, ...made } = cellOf(await office.call('documents.matrix', { year: 2026 }), /Wydziale Kultury/, 'zestawienie-postulatow')
  expect(made).toEqual({ kind: 'zestawienie-postulatow', state: 'made', from: null, madeOn: '2026-11-21', places: [] })
  const { revision } = await office.call('documents.get', { id: document! })
  const places = [{ place: 'BIP', link: 'https://www.bip.krakow.pl/zestawienie', publishedOn: '2026-11-21' }]
  await office.call('documents.update', { id: document!, revision, publications: places })
  expect(cellOf(await office.call('documents.matrix', { year: 2026 }), /Wydziale Kultury/, 'zestawienie-postulatow')).toEqual({ ...made, document, state: 'published', places })
})

test('the published one stands for the paper even when it was made again later', async () => {
  const office = await openOffice({ withSample: true })
  const year = { year: 2026 }
  const { id: meeting } = rowOf(await office.call('documents.matrix', year), /Wydziale Kultury/)
  const entered = (title: string, publications: { place: string; link: string; publishedOn: null }[]) => office.call('documents.create', { kind: 'podsumowanie-spotkania', title, year: 2026, meeting, publications })
  const first = await entered('Pierwsze', [{ place: 'BIP', link: '', publishedOn: null }])
  await entered('Drugie', [])
  expect(cellOf(await office.call('documents.matrix', year), /Wydziale Kultury/, 'podsumowanie-spotkania').document).toBe(first.id)
})

test('a roster belongs to its consultation; a year without anything has no rows', async () => {
  const office = await openOffice({ withSample: true })
  const { rows } = await office.call('consultations.list', { search: 'RPW 2026' })
  const roster = (await office.call('rosters.list', { consultation: rows[0]!.id })).rows[0]!
  await office.call('documents.export', { isCheckedByUser: true, kind: 'harmonogram-dyzurow', for: { roster: roster.id }, format: 'docx', path: join(office.folder, 'h.docx') })
  expect(cellOf(await office.call('documents.matrix', { year: 2025 }), /RPW 2026/, 'harmonogram-dyzurow').state).toBe('made')
  expect((await office.call('documents.matrix', { year: 1999 })).groups.map(({ rows: none, missing }) => [none, missing])).toEqual([[[], 0], [[], 0]])
})
