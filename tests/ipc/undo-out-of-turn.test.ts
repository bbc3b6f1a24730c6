import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeClerk } from './clerk.ts'
import { openOffice, type Office } from './office.ts'

type Act = { kind: 'create' | 'merge' | 'unmerge' | 'split' | 'remove' | 'answer' | 'approve' | 'withdraw' | 'reword' | 'carry' | 'undo' | 'redo'; one: number; other: number }

const kinds = ['create', 'merge', 'unmerge', 'split', 'remove', 'answer', 'approve', 'withdraw', 'reword', 'carry', 'undo', 'undo', 'undo', 'redo', 'redo'] as const
const acts: fc.Arbitrary<Act[]> = fc.array(fc.record({ kind: fc.constantFrom(...kinds), one: fc.nat(40), other: fc.nat(40) }), { minLength: 40, maxLength: 40 })

async function openWithDictionaries() {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const units = [(await clerk.unit('Kultura')).id, (await clerk.unit('Sport')).id]
  const organisations = [(await clerk.organisation('Koci Patrol')).id, (await clerk.organisation('Psi Patrol')).id]
  const meeting = (await clerk.meeting('2026-06-11')).id
  return { office, clerk, units, organisations, meeting, first: (await office.call('journal.list', { limit: 1 })).rows[0]!.id }
}
type Setting = Awaited<ReturnType<typeof openWithDictionaries>>
type Stored = { id: string; revision: number }

const isCurrent = (of: string) => `(${of}.isCancelled = 0 and ${of}.mergedInto is null and not exists (select 1 from postulate as part where part.splitFrom = ${of}.id and part.isCancelled = 0))`
/** One of the records that a condition holds for; the act is left out when there is none. */
function choose({ office }: Setting, from: string, which: number): Stored {
  const found = office.store.file.prepare(`select id, revision from ${from} order by id`).all() as Stored[]
  if (found.length === 0) throw new AppError('not_found')
  return found[which % found.length]!
}
const current = (setting: Setting, which: number) => choose(setting, `postulate where ${isCurrent('postulate')}`, which)

async function chooseOperation({ office, first }: Setting, offered: 'canUndo' | 'canRedo', which: number): Promise<number> {
  const found = (await office.call('journal.list', { limit: 100 })).rows.filter((row) => row.id > first && row[offered] && row.undoes === null)
  if (found.length === 0) throw new AppError('not_found')
  return found[which % found.length]!.id
}

const perform: { [K in Act['kind']]: (setting: Setting, act: Act) => Promise<unknown> } = {
  create: ({ clerk, organisations }, { one }) => clerk.postulate('Ławki', { receivedOn: '2025-06-15', submitters: organisations.slice(one % 3).map((id) => ({ kind: 'organisation', id })) }),
  merge: async (setting, { one, other }) => setting.office.call('postulates.merge', { into: current(setting, one).id, postulates: [current(setting, other).id] }),
  unmerge: async (setting, { one }) => setting.office.call('postulates.unmerge', choose(setting, 'postulate where mergedInto is not null and isCancelled = 0', one)),
  split: async (setting, { one }) => setting.office.call('postulates.split', { ...current(setting, one), parts: ['A', 'B'].map((content) => ({ content, rationale: '', sphere: null })) }),
  remove: async (setting, { one }) => setting.office.call('postulates.remove', { id: choose(setting, 'postulate where isCancelled = 0', one).id }),
  answer: async (setting, { one, other }) => setting.clerk.position(current(setting, one).id, setting.units[other % 2]!, { decision: 'accepted', text: 'Tak' }),
  approve: async (setting, { one }) => setting.office.call('positions.update', { ...choose(setting, `position where state = 'draft'`, one), state: 'approved' }),
  withdraw: async (setting, { one }) => setting.office.call('positions.withdraw', { ...choose(setting, `position where state = 'approved'`, one), because: 'Pomyłka' }),
  reword: async (setting, { one, other }) => setting.office.call('postulates.update', { ...current(setting, one), content: `Treść ${other}` }),
  carry: async (setting, { one }) => setting.office.call('postulates.carryForward', { meeting: setting.meeting, postulates: [choose(setting, `postulate where year = 2025 and ${isCurrent('postulate')}`, one).id] }),
  undo: async (setting, { one }) => setting.office.call('journal.undo', { operation: await chooseOperation(setting, 'canUndo', one) }),
  redo: async (setting, { one }) => setting.office.call('journal.redo', { operation: await chooseOperation(setting, 'canRedo', one) }),
}

/** Rows that must never be, whatever was undone. */
const faults: Record<string, string> = {
  'joined to an entry that is not answered for itself': `select one.id from postulate as one join postulate as target on target.id = one.mergedInto where one.isCancelled = 0 and not ${isCurrent('target')}`,
  'answered by nobody who leads': 'select postulate from position group by postulate having sum(leading) <> 1',
  'carried twice': 'select carriedFrom from postulate where isCancelled = 0 and carriedFrom is not null group by carriedFrom, meeting having count(*) > 1',
  'approved on an entry that is not answered for itself': `select position.id from position join postulate on postulate.id = position.postulate where state = 'approved' and not ${isCurrent('postulate')}`,
  'submitted by somebody who came with nothing': `select link.id from postulateSubmitter as link where link.isJoined = 1 and not exists (
    select 1 from postulate as source join postulateSubmitter as own on own.postulate = source.id where source.mergedInto = link.postulate and source.isCancelled = 0 and own.isJoined = 0 and own.organisation = link.organisation)`,
  'not submitted by who submitted what is joined': `select own.id from postulate as source join postulateSubmitter as own on own.postulate = source.id and own.isJoined = 0
    where source.isCancelled = 0 and source.mergedInto is not null and not exists (select 1 from postulateSubmitter as link where link.postulate = source.mergedInto and link.organisation = own.organisation)`,
}
const faultsOf = (office: Office) => Object.keys(faults).filter((name) => office.store.file.prepare(faults[name]!).all().length > 0)

test('whatever was done is undone and redone in any order, the register obeys its rules', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const setting = await openWithDictionaries()
      for (const one of [0, 1, 2]) await perform.create(setting, { kind: 'create', one, other: 0 })
      for (const act of all) {
        try {
          await perform[act.kind](setting, act)
        } catch (error) {
          if (!(error instanceof AppError) || error.code === 'unexpected') throw error
        }
        expect(faultsOf(setting.office)).toEqual([])
      }
      expect(setting.office.logged).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 120_000)
