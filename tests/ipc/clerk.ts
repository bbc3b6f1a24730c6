import type { Input } from '#shared/contract/index.ts'
import type { Office } from './office.ts'

const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]

/** An office with what a clerk enters first, and the buttons „Cofnij” and „Ponów”. */
export function makeClerk(office: Office) {
  const unit = (name: string) => office.call('units.create', { kind: 'department', names: names(name) })
  const organisation = (name: string) => office.call('organisations.create', { name })
  const person = (fullName: string) => office.call('people.create', { fullName })
  const meeting = (date: string, more: Partial<Input<'meetings.create'>> = {}) => office.call('meetings.create', { kind: 'sector', dates: [{ date, from: null, to: null }], ...more })
  const postulate = (content: string, more: Partial<Input<'postulates.create'>> = {}) => office.call('postulates.create', { content, ...more })
  const position = (postulate: string, unit: string, more: Partial<Input<'positions.create'>> = {}) => office.call('positions.create', { postulate, unit, ...more })
  return {
    unit, organisation, person, meeting, postulate, position,
    summary: async () => (await office.call('settings.status', {})).undo?.summary,
    undo: async () => office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation }),
    redo: async () => office.call('journal.redo', { operation: (await office.call('settings.status', {})).redo!.operation }),
    /** Every row of the tables that postulates live in; revisions only grow, so they are left out. */
    tables: () => Object.fromEntries(['postulate', 'postulateSubmitter', 'position', 'attendance'].map((table) => [table, (office.store.file.prepare(`select * from ${table} order by id`).all() as { id: string }[]).map((row) => ({ ...row, revision: 0 }))])),
  }
}
