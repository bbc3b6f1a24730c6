import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { documentRecord } from '#shared/domain/document-record.ts'
import { fold } from '#shared/text/fold.ts'
import { excerptOf } from '#electron/store/excerpt.ts'
import { deleteRow } from '#electron/store/journal.ts'
import { matchingRows, searchEverything } from '#electron/store/search.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const found = async (text: string, limit = 10) => (await searchEverything(s.read, text, limit)).map(({ title }) => title)

test('every word must begin a word of the record, whatever the accents, capitals and hard spaces; the newest comes first', async () => {
  await s.addOrganisation('Fundacja Żółta Łąka', { city: 'Łódź' })
  await s.addPerson('Łucja Żak', { notes: 'z fundacji' })
  expect(await found('FUND')).toEqual(['Łucja Żak', 'Fundacja Żółta Łąka'])
  expect(await found('laka zolt')).toEqual(['Fundacja Żółta Łąka'])
  expect(await found('łą\u00a0łódź')).toEqual(['Fundacja Żółta Łąka'])
  expect(await found('undacja')).toEqual([])
  expect(await found('fund', 1)).toEqual(['Łucja Żak'])
})

test('a found record says what it is, which one, and where in it the words stand', async () => {
  const { id } = await s.addPostulate(142, `${'Wstęp do sprawy. '.repeat(20)}Prosimy o więcej zieleni przy szkole. ${'Dalszy ciąg. '.repeat(30)}`)
  const [row] = await searchEverything(s.read, 'zieleni', 5)
  expect(row).toMatchObject({ noun: 'postulates', id })
  expect(row?.title).toContain('142/2026')
  expect(row?.excerpt).toMatch(/^….*więcej zieleni przy szkole.*…$/)
  expect(await found('142/2026')).toEqual([row?.title])
})

test('search follows edits, deletes, undo and redo, and the index agrees with its table', async () => {
  const { id } = await s.addOrganisation('Żółta Łąka')
  const rename = await s.patch('organisation', id, { name: 'Łódzkie Koło' })
  expect([await found('kolo'), await found('laka')]).toEqual([['Łódzkie Koło'], []])
  await s.write((db) => undoOperation(db, rename!))
  expect([await found('kolo'), await found('laka')]).toEqual([[], ['Żółta Łąka']])
  const gone = await s.write((db) => deleteRow(db, 'organisation', id))
  expect(await found('laka')).toEqual([])
  await s.write((db) => undoOperation(db, gone.operation!))
  expect(await found('laka')).toEqual(['Żółta Łąka'])
  s.file.exec(`insert into search (search, rank) values ('integrity-check', 1)`)
})

test('a list is narrowed to the records that hold the words', async () => {
  const ids = []
  for (const name of ['Alfa Kraków', 'Beta Kraków', 'Alfa Opole']) ids.push((await s.addOrganisation(name)).id)
  await s.addPerson('Alfa Krakowska')
  const narrowed = (text: string) => s.read.selectFrom('organisation').select('id').where('id', 'in', matchingRows('organisation', text)).orderBy('id').execute()
  expect([await narrowed('krak alf'), await narrowed('alfa'), await narrowed(' ?! ')]).toEqual([[{ id: ids[0] }], [{ id: ids[0] }, { id: ids[2] }], []])
})

test('records are searched by their own words, not by the kind of record they are', async () => {
  await s.addOrganisation('Alfa')
  for (const text of ['organisation', 'org', 'o']) expect(await found(text)).toEqual([])
})

test('text without words finds nothing', async () => {
  await s.addOrganisation('Alfa')
  for (const text of ['', ' ', '\u00a0', '"', '*', '-', '()', '\0', '\ud800', '„”']) expect(await found(text)).toEqual([])
})

test('operators of the search engine are only text', async () => {
  await s.addOrganisation('Alfa NOT Beta')
  expect(await found('alfa NOT beta')).toEqual(['Alfa NOT Beta'])
  for (const text of ['"alfa', 'alfa"', 'text:alfa', 'alfa*', '^alfa', 'NEAR(alfa', 'alfa AND', '{text} : alfa']) expect(Array.isArray(await found(text))).toBe(true)
})

test('nothing that can be typed makes search fail', async () => {
  await s.addOrganisation('Alfa "cytat" AND OR NOT')
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom('"', '*', '(', ')', ':', '^', '-', '+', '\0', '\ud800', ' ', 'a', 'ł', 'AND', 'NEAR', '{', '}'), maxLength: 200 }))
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      expect((await searchEverything(s.read, text, 5)).length).toBeLessThanOrEqual(5)
      await s.read.selectFrom('organisation').select('id').where('id', 'in', matchingRows('organisation', text)).execute()
    }),
    { numRuns: 500 },
  )
  expect(await found('alfa '.repeat(5000))).toHaveLength(1)
})

test('an excerpt is the whole text when it is short, and otherwise about 160 characters of it, cut between words', () => {
  expect(excerptOf('Krótki\n\n  tekst', ['tekst'])).toBe('Krótki tekst')
  expect(excerptOf('', ['x'])).toBe('')
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ł', 'Ż', 'é', 'e\u0301', '😀', 'İ', '.', '142'), minLength: 1, maxLength: 12 }), { maxLength: 80 })
  fc.assert(
    fc.property(words, fc.nat(), (all, chosen) => {
      const line = all.join(' ')
      const word = fold(all[chosen % all.length] ?? '')
      const excerpt = excerptOf(line, [word])
      const inner = excerpt.replace(/^…/u, '').replace(/…$/u, '')
      expect([line.includes(inner), fold(inner).includes(word), Array.from(inner).length <= 160]).toEqual([true, true, true])
    }),
  )
})

test('documents, which are called by what they are for, come after it, and only where there is room', async () => {
  await s.addOrganisation('Fundacja Teatr')
  for (const format of ['docx', 'pdf']) await s.add('document', { ...documentRecord.blank, kind: 'odpowiedz-dla-organizacji', title: `Odpowiedź: Fundacja Teatr (${format})`, year: 2026, format, publications: '[]', isInternal: 0 })
  expect([await found('fund teatr'), await found('fund teatr', 2), await found('fund teatr', 1), await found('odpow teatr')]).toEqual([
    ['Fundacja Teatr', 'Odpowiedź: Fundacja Teatr (pdf)', 'Odpowiedź: Fundacja Teatr (docx)'], ['Fundacja Teatr', 'Odpowiedź: Fundacja Teatr (pdf)'], ['Fundacja Teatr'],
    ['Odpowiedź: Fundacja Teatr (pdf)', 'Odpowiedź: Fundacja Teatr (docx)'],
  ])
})
