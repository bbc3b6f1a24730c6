import { consultation } from '#shared/domain/consultation.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { duty } from '#shared/domain/duty.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { meeting } from '#shared/domain/meeting.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { position } from '#shared/domain/position.ts'
import type { Position } from '#shared/domain/position.ts'
import { postulate } from '#shared/domain/postulate.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { roster } from '#shared/domain/roster.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { settings } from '#shared/domain/settings.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { unit } from '#shared/domain/unit.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { BuildContext, DutyEntry, PostulateEntry, RosterEntry } from '#shared/documents/data.ts'

const stored = { id: '00000000-0000-7000-8000-000000000001', revision: 1 }

export const house: Settings = {
  ...settings.blank, ...stored, cityOffice: 'Urząd Miasta Krakowa', unitName: 'Wydział Polityki Społecznej', address: 'ul. Jana Dekerta 24', postcode: '30-703', city: 'Kraków', phone: '126165769', email: 'sz.umk@um.krakow.pl',
  signatoryFunction: 'Dyrektor Wydziału', signatoryName: 'Anna Nowak', informationClause: 'INFORMACJA\n\nI. Administrator\nPrezydent Miasta.\n\nBez nazwy.',
  channels: [{ kind: 'email', address: '', validFrom: null, validTo: null }, { kind: 'epuap', address: '', validFrom: null, validTo: '2025-12-31' }],
}

export const context: BuildContext = { today: '2026-07-02', now: '2026-07-02T10:00:00.000Z', house }

export function aUnit(fields: Partial<Unit> & { name?: string; genitive?: string } = {}): Unit {
  const { name = 'Wydział Kultury', genitive = '', ...rest } = fields
  return { ...unit.blank, ...stored, kind: 'department', names: [{ name, genitive, locative: '', from: null, to: null }], ...rest }
}

/** Renamed at the turn of 2024 and 2025. */
export const renamedUnit: Unit = aUnit({
  id: '00000000-0000-7000-8000-000000000002',
  names: [{ name: 'Wydział Dawny', genitive: 'Wydziału Dawnego', locative: '', from: null, to: '2024-12-31' }, { name: 'Wydział Nowy', genitive: 'Wydziału Nowego', locative: '', from: '2025-01-01', to: null }],
})

export function aConsultation(fields: Partial<Consultation> = {}): Consultation {
  return { ...consultation.blank, ...stored, subjectFull: 'projekt Programu Współpracy na rok 2027', subjectShort: 'RPW 2027', startsOn: '2026-09-21', endsOn: '2026-10-16', ...fields }
}

export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return { ...meeting.blank, ...stored, kind: 'sector', title: 'Spotkanie w Wydziale Kultury', dates: [{ date: '2026-06-15', from: '17:00', to: '19:00' }], ...fields }
}

export function aRoster(fields: Partial<Roster> = {}): Roster {
  return { ...roster.blank, ...stored, consultation: stored.id, title: 'Dyżury telefoniczne', ...fields }
}

export function aDuty(fields: Partial<Duty> = {}): DutyEntry {
  return { duty: { ...duty.blank, ...stored, roster: stored.id, date: '2024-06-13', from: '15:00', to: '18:00', phone: '12 616 5769', ...fields }, unit: aUnit(), personName: '', spheres: [] }
}

export function aRosterEntry(duties: readonly DutyEntry[], fields: Partial<RosterEntry> = {}): RosterEntry {
  return { roster: aRoster(), unit: null, duties, ...fields }
}

export function aPosition(fields: Partial<Position> = {}): Position {
  return { ...position.blank, ...stored, postulate: stored.id, unit: stored.id, leading: true, decision: 'accepted', text: 'Dopisano w § 5.', state: 'approved', ...fields }
}

export function aPostulate(number: string, fields: Partial<Postulate> = {}, entry: Partial<PostulateEntry> = {}): PostulateEntry {
  return {
    postulate: {
      ...postulate.blank, ...stored, content: `Treść ${number}`, rationale: `Powód ${number}`, number, year: 2026, isCancelled: false, isLate: false, hasNoRationale: false, isSplit: false, ...fields,
    },
    lineage: { joined: [], joinedTo: null, splitFrom: null }, submitters: [{ kind: 'organisation', id: 'przyklad', name: 'Fundacja Przykład' }], sphere: null, meeting: aMeeting(), hosts: [aUnit()], consultation: null, positions: [], ...entry,
  }
}
