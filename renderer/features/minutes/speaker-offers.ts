import type { Output } from '#shared/contract/index.ts'
import { attendanceName } from '#shared/domain/attendance.ts'
import { fold } from '#shared/text/fold.ts'
import { matchingSpeakers, wordsOf } from './matching-speakers.ts'

export type Participant = Output<'attendances.list'>['rows'][number]
/** Who speaks: a row of the list of attendance, or the floor (`attendance` null). */
export type Speaker = { attendance: string | null; name: string }
/** Somebody of the registers. */
export type Outsider = { id: string; label: string; detail: string }
export type Outsiders = { people: readonly Outsider[]; organisations: readonly Outsider[] }

type Who = { kind: 'participant'; row: Participant } | { kind: 'floor' } | { kind: 'person' | 'organisation'; record: string } | { kind: 'newPerson' | 'newOrganisation'; name: string }
/** A line of the list of speakers. `isReady`: certain enough to be taken by Enter at once when it comes first. */
export type Offer = { id: string; label: string; detail: string; isReady: boolean; who: Who }

export const floor: Speaker = { attendance: null, name: 'Głos z sali' }
/** Letters from which the registers are searched, and from which what was typed may be a new name. */
const fewestLetters = { search: 2, name: 3 }

/** What was typed is long enough to look outside the list of the meeting. */
export const isAskedOutside = (typed: string) => wordsOf(typed).join('').length >= fewestLetters.search

const floorOffer = (isReady: boolean): Offer => ({ id: 'floor', label: floor.name, detail: '', isReady, who: { kind: 'floor' } })
const ofParticipant = (row: Participant): Offer => ({ id: row.id, label: row.personName || row.organisationName, detail: row.personName === '' ? '' : row.organisationName, isReady: true, who: { kind: 'participant', row } })

type Asked = { typed: string; rows: readonly Participant[]; last: Speaker | null; outsiders: Outsiders | undefined }

/**
 * Who may be meant by what was typed. With nothing typed: the last speaker, so that Enter alone gives the floor to the same one, then everybody. Else those of the list, then those of the registers
 * who are not on it (`outsiders`, undefined until they are found), and what was typed as a new entry. The floor is always there.
 */
export function speakerOffers({ typed, rows, last, outsiders }: Asked): Offer[] {
  const isTyped = wordsOf(typed).length > 0
  const listed = matchingSpeakers(rows, typed).map(ofParticipant)
  if (!isTyped) {
    const all = [...listed, floorOffer(true)]
    const again = last === null ? undefined : all.find(({ id }) => id === (last.attendance ?? 'floor'))
    return again ? [again, ...all.filter((offer) => offer !== again)] : all
  }
  const isFloor = matchingSpeakers([{ personName: floor.name, organisationName: '' }], typed).length > 0
  const outside = outsiders && isAskedOutside(typed) ? outsideOffers(typed, rows, outsiders) : []
  return isFloor ? [...listed, floorOffer(true), ...outside] : [...listed, ...outside, floorOffer(false)]
}

/** Only a name that holds what was typed as it was typed is certain: the search also finds words scattered over a name. */
function outsideOffers(typed: string, rows: readonly Participant[], { people, organisations }: Outsiders): Offer[] {
  const name = typed.trim()
  const isCertain = (label: string) => fold(label).includes(fold(name))
  const isKnown = (names: readonly string[]) => names.some((one) => fold(one) === fold(name))
  const found = [
    ...people.filter(({ id }) => !rows.some((row) => row.person === id)).map((one) => ({ ...one, kind: 'person' as const })),
    ...organisations.filter(({ id }) => !rows.some((row) => row.organisation === id)).map((one) => ({ ...one, kind: 'organisation' as const })),
  ].map(({ kind, id, label, detail }): Offer => ({ id, label, detail: [detail, 'spoza listy'].filter(Boolean).join(', '), isReady: isCertain(label), who: { kind, record: id } }))
  const fresh: Offer[] = name.length < fewestLetters.name ? [] : [
    ...(isKnown(people.map(({ label }) => label)) ? [] : [{ id: 'newPerson', label: `Nowa osoba: ${name}`, detail: '', isReady: false, who: { kind: 'newPerson' as const, name } }]),
    ...(isKnown(organisations.map(({ label }) => label)) ? [] : [{ id: 'newOrganisation', label: `Nowa organizacja: ${name}`, detail: '', isReady: false, who: { kind: 'newOrganisation' as const, name } }]),
  ]
  return [...found.filter(({ isReady }) => isReady), ...found.filter(({ isReady }) => !isReady), ...fresh]
}

export const speakerOf = (row: Participant): Speaker => ({ attendance: row.id, name: attendanceName(row) })
