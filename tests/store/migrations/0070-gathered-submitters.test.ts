import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

type Old = { id: string; mergedInto?: string; isCancelled?: 1; by?: string[] }

/** A file of version 10 with these entries, numbered in their order; `by` are organisations, `floor` is a voice from the floor. */
function oldFile(entries: readonly Old[]) {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version <= 10))
  file.pragma('foreign_keys = off')
  for (const [index, { id, mergedInto, isCancelled = 0 }] of entries.entries()) {
    file.prepare(`insert into postulate (id, revision, stage, receivedOn, channel, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, mergedInto, year, sequence, isCancelled)
      values (?, 3, 'postulate', '2025-06-11', 'meeting', '', '', 'Treść', '', 0, 0, '', ?, 2025, ?, ?)`).run(id, mergedInto ?? null, index + 1, isCancelled)
  }
  const organisations = new Set(entries.flatMap(({ by = [] }) => by).filter((one) => one !== 'floor'))
  for (const id of organisations) {
    file.prepare(`insert into organisation (id, name, kind, formerNames, legalBasis, krs, nip, regon, otherRegister, address, postcode, city, email, phone, website, notes, isActive, sortKey)
      values (?, ?, 'foundation', '[]', '', '', '', '', '', '', '', '', '', '', '', '', 1, ?)`).run(id, id, id)
  }
  for (const { id, by = [] } of entries) {
    for (const [order, one] of by.entries()) {
      const isFloor = one === 'floor'
      file.prepare('insert into postulateSubmitter (id, postulate, kind, organisation, person, "order") values (?, ?, ?, ?, null, ?)').run(`${id} ${one}`, id, isFloor ? 'floor' : 'organisation', isFloor ? null : one, order)
    }
  }
  file.pragma('foreign_keys = on')
  migrate(file, migrations.filter(({ version }) => version <= 70))
  const read = (query: string) => file.prepare(query).raw().all()
  return {
    file,
    joined: () => read('select id, mergedInto from postulate where mergedInto is not null order by sequence'),
    submitters: (id: string) => read(`select kind, organisation, "order", isJoined from postulateSubmitter where postulate = '${id}' order by "order"`),
  }
}

test('what stands for entries joined long ago is submitted by its own submitters, then by theirs in the order of their numbers, each once', () => {
  const { file, submitters } = oldFile([
    { id: 'a', by: ['o1', 'floor'] }, { id: 'b', mergedInto: 'a', by: ['o3', 'o1'] }, { id: 'c', mergedInto: 'a', by: ['floor', 'o2', 'o3'] }, { id: 'd', mergedInto: 'a', isCancelled: 1, by: ['o4'] }, { id: 'e', by: ['o5'] },
  ])
  expect([submitters('a'), submitters('b'), submitters('e')]).toEqual([
    [['organisation', 'o1', 0, 0], ['floor', null, 1, 0], ['organisation', 'o3', 2, 1], ['organisation', 'o2', 3, 1]], [['organisation', 'o3', 0, 0], ['organisation', 'o1', 1, 0]], [['organisation', 'o5', 0, 0]],
  ])
  const ids = file.prepare('select id from postulateSubmitter where isJoined = 1').pluck().all() as string[]
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id)) && new Set(ids).size === 2).toBe(true)
})

test('a chain leads to its end, whose first submitter the register is sorted by', () => {
  const { file, joined, submitters } = oldFile([{ id: 'a', mergedInto: 'b', by: ['o1'] }, { id: 'b', mergedInto: 'c', by: ['o2'] }, { id: 'c' }])
  expect([joined(), submitters('c'), submitters('b')]).toEqual([[['a', 'c'], ['b', 'c']], [['organisation', 'o1', 0, 1], ['organisation', 'o2', 1, 1]], [['organisation', 'o2', 0, 0]]])
  expect(file.prepare(`select submitters from postulateOrder where postulate = 'c'`).pluck().get()).toBe('o1')
})

test('entries joined in a circle or to a cancelled one stand for themselves again', () => {
  const { file, joined } = oldFile([{ id: 'a', mergedInto: 'b' }, { id: 'b', mergedInto: 'a' }, { id: 'c', mergedInto: 'a', by: ['o1'] }, { id: 'd', mergedInto: 'e' }, { id: 'e', isCancelled: 1 }])
  expect(joined()).toEqual([['c', 'a']])
  expect(file.prepare('select postulate from postulateOrder where marks & 2 = 2 order by sequence').pluck().all()).toEqual(['a', 'b', 'd'])
})
