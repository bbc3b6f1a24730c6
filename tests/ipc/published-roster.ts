import type { Office } from './office.ts'

/** A roster of two units and one expert with three duties in the last week of September, and what it belongs to. */
export async function planRoster(office: Office) {
  const unitOf = async (name: string) => (await office.call('units.create', { kind: 'department', names: [{ name, genitive: '', locative: '', from: null, to: null }] })).id
  const culture = await unitOf('Wydział Kultury')
  const sport = await unitOf('Wydział Sportu')
  const person = (await office.call('people.create', { fullName: 'Żaneta Łąka' })).id
  const consultation = (await office.call('consultations.create', { subjectFull: 'Projekt Programu', subjectShort: 'RPW 2027', startsOn: '2026-09-21', endsOn: '2026-10-30' })).id
  const roster = (await office.call('rosters.create', { consultation, title: 'Dyżury ekspertów' })).id
  const { created } = await office.call('rosters.addDuties', { roster, duties: [
    { date: '2026-09-24', from: '10:00', to: '14:00', unit: culture, phone: '12 616 57 69' },
    { date: '2026-09-25', from: '10:00', to: '14:00', unit: sport, phone: '12 616 78 09', person },
    { date: '2026-10-26', from: '10:00', to: '14:00', unit: culture, phone: '12 616 57 69', note: 'język migowy, po umówieniu; sala „Łąka”\ni piętro' },
  ] })
  return { culture, sport, person, consultation, roster, duties: created as [string, string, string] }
}
