import * as fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { derivedTables } from '#electron/store/derived.ts'
import { deleteRow } from '#electron/store/journal.ts'
import { scrubFile } from '#electron/store/scrub.ts'
import { findSimilar } from '#electron/store/similar.ts'
import { undoOperation } from '#electron/store/undo.ts'
import { storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

let s: StoreWithRecords
beforeEach(async () => {
  s = await storeWithRecords()
})
const similarTo = async (text: string, { limit = 5, except }: { limit?: number; except?: string } = {}) => (await findSimilar(s.read, { text, limit, except })).map(({ id }) => id)
/** The index agrees with its table, and the table with what is computed anew. */
const isKept = () => {
  s.file.exec(`insert into similar (similar, rank) values ('integrity-check', 1)`)
  const entries = () => s.file.prepare('select postulate, stems from similarEntry order by postulate').all()
  const kept = entries()
  derivedTables.similarIndex.renewAll(s.file)
  return [kept, entries()]
}
const nests = 'Montować budki lęgowe dla jerzyków przy termomodernizacji budynków komunalnych.'
const chess = 'Wsparcie klubów szachowych w zakładach karnych.'

test('what is most alike comes first, with a score from 0 to 1; what has nothing in common is not named', async () => {
  const [exact, near] = [await s.addPostulate(1, nests), await s.addPostulate(2, 'Przy ocieplaniu kamienicy zostawić jerzykom budki lęgowe.')]
  await s.addPostulate(3, chess)
  const found = await findSimilar(s.read, { text: nests, limit: 5 })
  expect(found).toEqual([{ id: exact.id, score: expect.closeTo(1, 9) }, { id: near.id, score: expect.closeTo(0.4, 0) }])
  expect(await similarTo(nests, { limit: 1 })).toEqual([exact.id])
})

test('of entries equally alike the newer comes first, every time', async () => {
  const ids = []
  for (const sequence of [3, 1, 2]) ids.push((await s.addPostulate(sequence, chess)).id)
  const expected = [ids[0], ids[2], ids[1]]
  for (let time = 0; time < 5; time += 1) expect(await similarTo(chess)).toEqual(expected)
})

test('the index follows edits, deletes, undo and redo', async () => {
  const { id } = await s.addPostulate(1, nests)
  const edit = await s.patch('postulate', id, { content: chess, rationale: 'Resocjalizacja przez szachy.' })
  expect([await similarTo(nests), await similarTo('klub szachowy')]).toEqual([[], [id]])
  await s.write((db) => undoOperation(db, edit!))
  expect([await similarTo(nests), await similarTo('klub szachowy')]).toEqual([[id], []])
  const gone = await s.write((db) => deleteRow(db, 'postulate', id))
  expect([await similarTo(nests), isKept()]).toEqual([[], [[], []]])
  await s.write((db) => undoOperation(db, gone.operation!))
  expect(await similarTo(nests)).toEqual([id])
  const [kept, anew] = isKept()
  expect(kept).toEqual(anew)
})

test('an entry keeps its number when it is edited, and is not made anew for what is not compared', async () => {
  const { id } = await s.addPostulate(1, nests)
  await s.addPostulate(2, chess)
  const before = s.file.prepare('select id, postulate, stems from similarEntry').all() as { id: number; postulate: string }[]
  await s.patch('postulate', id, { note: 'dopisek' })
  expect(s.file.prepare('select id, postulate, stems from similarEntry').all()).toEqual(before)
  await s.patch('postulate', id, { content: `${nests} ${chess}` })
  expect([await similarTo(nests), s.file.prepare('select id, postulate from similarEntry').all()]).toEqual([[id], before.map(({ id: number, postulate }) => ({ id: number, postulate }))])
})

test('a cancelled entry is left out, a joined one is shown as the one that stands, a divided one by its parts', async () => {
  const { id: cancelled } = await s.addPostulate(1, nests)
  await s.patch('postulate', cancelled, { isCancelled: 1 })
  const { id: target } = await s.addPostulate(2, 'Zadbajmy o ptaki w mieście.')
  const { id: joined } = await s.addPostulate(3, nests)
  await s.patch('postulate', joined, { mergedInto: target })
  const { id: whole } = await s.addPostulate(4, `${nests} ${chess}`)
  const { id: part } = await s.addPostulate(5, nests.replace('Montować', 'Zawieszać'))
  await s.patch('postulate', part, { splitFrom: whole })
  expect(await similarTo(nests)).toEqual([target, part])
})

test('the entry that is being edited is left out, with the same matter of other years', async () => {
  const { id: first } = await s.addPostulate(1, nests)
  const { id: other } = await s.addPostulate(2, nests)
  const { id: carried } = await s.addPostulate(3, nests)
  await s.patch('postulate', carried, { carriedFrom: first })
  expect([await similarTo(nests, { except: carried }), await similarTo(nests, { except: first }), await similarTo(nests, { except: other })]).toEqual([[other], [other], [carried, first]])
})

test('a text of nothing but common words still finds what has several of them', async () => {
  await s.write(async () => undefined)
  const insert = s.file.prepare(`insert into postulate select ?, 1, stage, null, null, receivedOn, channel, null, '', '', ?, '', 0, 0, '', null, null, null, 2025, ?, 0, null, null, 'unset', '', null from postulate where id = ?`)
  const { id: both } = await s.addPostulate(1, 'Więcej środków.')
  s.file.transaction(() => {
    for (let number = 2; number < 21_000; number += 1) insert.run(`0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`, number % 2 === 0 ? 'Więcej miejsca.' : 'Nie ma środków.', number, both)
  })()
  derivedTables.similarIndex.renewAll(s.file)
  expect(await similarTo('więcej środków', { limit: 1 })).toEqual([both])
})

test('text without words, of an empty file or of words that are nowhere finds nothing', async () => {
  expect(await similarTo('jerzyki')).toEqual([])
  await s.addPostulate(1, nests)
  for (const text of ['', ' ', '„”–!', '"', '*', '\0', '\ud800', 'zupełnie niespotykane wyrazy', 'i o w']) expect(await similarTo(text)).toEqual([])
})

test('nothing that can be typed makes it fail', async () => {
  await s.addPostulate(1, 'AND OR NOT "cytat" NEAR(alfa, 2) дні культури 😀 𝒜𝒷 stems: jerzyk*')
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: fc.constantFrom('"', '*', '(', ')', ':', '^', '\0', '\ud800', ' ', 'a', 'ł', 'AND ', 'NOT ', 'д', '𝒜', 'İ'), maxLength: 200 }))
  await fc.assert(fc.asyncProperty(typed, async (text) => {
    expect((await similarTo(text)).length).toBeLessThanOrEqual(1)
  }))
  expect(await similarTo('jerzyk '.repeat(15_000))).toHaveLength(1)
  expect(await similarTo(Array.from({ length: 20_000 }, (_, index) => `${index}`).join(' '))).toEqual([])
})

test('a word that was taken out of the file is in no index after the file is scrubbed', async () => {
  const { id } = await s.addPostulate(1, 'Kwiatkowskiej obiecano odpowiedź.')
  await s.patch('postulate', id, { content: 'Obiecano odpowiedź.' })
  scrubFile(s)
  const terms = s.file.prepare(`select term from similarTerm order by term`).pluck().all()
  expect([terms, s.file.prepare(`select count(*) from similar_data where instr(block, cast('kwiatk' as blob)) > 0`).pluck().get()]).toEqual([['obieca', 'odpowi'], 0])
})
