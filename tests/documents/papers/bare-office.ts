import { openOffice, type Office } from '#tests/ipc/office.ts'
import type { Things } from './full-office.ts'

/** One record of each sort with nothing but what it must have, and nothing that belongs to it. */
export async function openBareOffice(): Promise<{ office: Office; things: Things }> {
  const office = await openOffice()
  const consultation = (await office.call('consultations.create', { subjectFull: 'Projekt', subjectShort: 'Projekt', startsOn: '2026-09-21', endsOn: '2026-10-16' })).id
  const meeting = (await office.call('meetings.create', { kind: 'sector', period: 'jesień', year: 2026 })).id
  const roster = (await office.call('rosters.create', { consultation, title: 'Dyżury' })).id
  const unit = (await office.call('units.create', { kind: 'department', names: [{ name: 'Wydział', genitive: '', locative: '', from: null, to: null }] })).id
  const organisation = (await office.call('organisations.create', { name: 'Klub' })).id
  const postulate = (await office.call('postulates.create', { content: 'Treść' })).id
  return { office, things: { consultation, meeting, roster, unit, organisation, postulate, year: 1999 } }
}
