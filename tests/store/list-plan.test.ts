import { afterAll, beforeAll, expect, test } from 'vitest'
import { postulateList } from '#electron/store/lists/postulates.ts'
import { positionList } from '#electron/store/lists/positions.ts'
import { listPage, type ListSpec } from '#electron/store/lists/list-page.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import { fillStore } from '#tests/bench/fill-store.ts'

/** More than a list looks up one by one. */
const many = 7000

async function largeStore(): Promise<Store> {
  const store = await createStore(':memory:')
  store.file.exec(`insert into unit (id, names, symbol, kind, aliases, address, email, phone, isActive, sortKey) values ('a', '[{"name":"A"}]', '', 'bureau', '[]', '', '', '', 1, 'a'), ('b', '[{"name":"B"}]', '', 'bureau', '[]', '', '', '', 1, 'b')`)
  store.file.exec(`insert into sphere (id, point, genitive, nominative, short, "order", source, isActive) values ('s', '1', 'x', 'x', 'x', 1, '', 1)`)
  fillStore(store, { postulates: many, organisations: 20 })
  return store
}

/** Every id of a list, page after page, and what its first page said of the total. */
async function walk<F extends Record<string, unknown>>({ read }: Store, spec: ListSpec<F, never, { id: string }>, query: object) {
  const ids: string[] = []
  let first: { total: number; isTotalAtLeast?: true } | undefined
  for (let cursor: string | undefined; ; ) {
    const { rows, nextCursor, ...counted } = await listPage(read, spec, { ...query, limit: 200, cursor } as never)
    ids.push(...rows.map(({ id }) => id))
    first ??= counted
    if (nextCursor === undefined) return { ids, ...first }
    cursor = nextCursor
  }
}

/** What is asked of postulates, and the same as plain SQL. */
const found = (table: string, word: string) => `(select rowId from searchEntry where tableName = '${table}' and ' ' || replace(text, char(10), ' ') like '% ${word}%')`
const searched = (word: string) => `(id in ${found('postulate', word)} or id in (select postulate from position where id in ${found('position', word)})
  or id in (select postulate from postulateSubmitter where organisation in ${found('organisation', word)}))`
const answered = (column: string, value: string) => `id in (select postulate from position where ${column} = '${value}')`
const questions: [string, object, string][] = [
  ['a word in nearly all of them', { search: 'w' }, searched('w')],
  ['the beginning of a word that many have', { search: 'prosi' }, searched('prosi')],
  ['a word that few have', { search: 'wolontariatu' }, searched('wolontariatu')],
  ['a common word, with filters by own and by other tables', { search: 'w', year: 2022, decision: 'accepted' }, `${searched('w')} and year = 2022 and ${answered('decision', 'accepted')}`],
  ['a unit with many answers', { unit: 'a' }, answered('unit', 'a')],
  ['a unit with many answers, and a word', { unit: 'a', search: 'prosi', stage: 'remark' }, `${answered('unit', 'a')} and ${searched('prosi')} and stage = 'remark'`],
  ['a common word in a year without postulates', { search: 'w', year: 1999 }, 'false'],
]

let store: Store
beforeAll(async () => {
  store = await largeStore()
})
afterAll(() => store.close())

test.each(questions)('a long list holds page after page what it should, in its order, and counts it exactly or says that there is more: %s', async (_, query, condition) => {
  const expected = store.file.prepare(`select id from postulate where ${condition} order by year desc, sequence desc`).pluck().all()
  const { ids, total, isTotalAtLeast } = await walk(store, postulateList('2026-11-21') as never, query)
  expect(ids).toEqual(expected)
  expect(isTotalAtLeast ? total < expected.length : total).toBe(isTotalAtLeast ?? expected.length)
})

test('positions come in the order of their postulates, however many there are and by whatever they are narrowed', async () => {
  const ordered = (condition: string) =>
    store.file.prepare(`select position.id from position join postulate on postulate.id = postulate where ${condition} order by postulate.year, postulate.sequence, 1 - leading, position.id`).pluck().all()
  const narrowed: [object, string][] = [[{}, 'true'], [{ unit: 'a' }, "unit = 'a'"], [{ year: 2020, state: 'draft' }, "year = 2020 and state = 'draft'"], [{ search: 'prosi', decision: 'pending' }, `(postulate in ${found('postulate', 'prosi')} or position.id in ${found('position', 'prosi')}) and decision = 'pending'`]]
  for (const [query, condition] of narrowed) expect((await walk(store, positionList as never, query)).ids).toEqual(ordered(condition))
})

test('only what other tables let through in thousands is not counted to its end', async () => {
  const totals = []
  for (const query of [{}, { stage: 'remark' }, { search: 'w' }, { search: 'w', year: 2022 }]) totals.push((await walk(store, postulateList('2026-11-21') as never, query)).isTotalAtLeast)
  expect(totals).toEqual([undefined, undefined, true, true])
})
