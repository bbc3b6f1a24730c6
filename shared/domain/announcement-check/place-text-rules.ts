import { saysMeeting } from '#shared/domain/duty-text/words.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Place } from '#shared/domain/settings.ts'
import { fold } from '#shared/text/fold.ts'
import { findingsIn, isBlank, type AnnouncementRule } from './announcement-facts.ts'
import { freeTexts, type FreeText } from './free-texts.ts'
import { namedMeeting } from './meeting-rules.ts'
import { sentencesIn } from './sentences.ts'

/** `sala 1W014`, `sali konferencyjnej nr 3`, `pok. 08`: the sign of the room is what counts. */
const room = /(?<![\p{L}\p{N}])(?:sal(?:a|i|ę|ą)|pok(?:ój|oju|oj|\.))\s+(?:[\p{Ll}]{4,20}\s+)?(?:(?:nr|numer)\.?\s*)?([\p{L}]{0,3}\d[\p{L}\d/-]{0,10})/giu
/** `ul. Reymonta 20`, `al. Jana Pawła II 3`: the name and the number. */
const street = /(?<![\p{L}\p{N}])(?:ul\.|ulicy|al\.|pl\.|os\.)\s*((?:[\p{Lu}\d][\p{L}\d.]*\s+){1,4}?)(\d{1,4}[a-z]?)(?![\p{L}\d-])/gu

/** The place of a meeting is the same wherever it is named: its room, its street, and the address that the office's list of places gives it. */
export const placeTextRules: AnnouncementRule = (facts) => [
  ...freeTexts(facts).flatMap((text) => {
    const about = meetingsOf(text, facts.meetings)
    return about.length === 0 ? [] : sentencesOf(text).flatMap((sentence) => [...differingRooms(sentence, { text, about }), ...differingStreets(sentence, { text, about })])
  }),
  ...facts.meetings.flatMap((meeting) => listedPlace(meeting, facts.office.places)),
]

/** Fields in which the place itself is written are compared with nothing but the list. */
const ownPlace: ReadonlySet<string> = new Set(['place', 'address', 'room'])

function meetingsOf({ meeting, field, isDated }: FreeText, all: readonly Meeting[]): readonly Meeting[] {
  if (!isDated || ownPlace.has(field)) return []
  return meeting ? [meeting] : all
}

/** Elsewhere only the sentences about a meeting: an office has rooms of its own. */
function sentencesOf({ text, meeting }: FreeText): string[] {
  return meeting ? sentencesIn(text) : sentencesIn(text).filter((sentence) => saysMeeting(fold(sentence)))
}

type About = { text: FreeText; about: readonly Meeting[] }

function differingRooms(sentence: string, { text, about }: About) {
  const known = about.filter((meeting) => !isBlank(meeting.room))
  const others = [...sentence.matchAll(room)].filter(([, sign]) => known.length > 0 && !known.some((meeting) => placeWords(meeting).includes(fold(sign!))))
  return findingsIn(text.record, others.map(([written]) => ({ code: 'room_differs', field: text.field, sentence: `${text.where}: „${written}”, a ${ownerOf(known)} odbywa się tu: ${known.map(placeOf).join('; ')}. Popraw salę w jednym z tych miejsc.` }) as const))
}

function differingStreets(sentence: string, { text, about }: About) {
  const known = about.filter((meeting) => streetsOf([meeting.place, meeting.address].join(' ')).length > 0)
  const others = [...sentence.matchAll(street)].filter((match) => known.length > 0 && !known.some((meeting) => streetsOf([meeting.place, meeting.address].join(' ')).some((one) => isSameStreet(one, keyOfStreet(match)))))
  return findingsIn(text.record, others.map(([written]) => ({ code: 'place_differs', field: text.field, sentence: `${text.where}: „${written}”, a ${ownerOf(known)} odbywa się tu: ${known.map(placeOf).join('; ')}. Popraw miejsce w jednym z tych miejsc.` }) as const))
}

/** A place of the office's list under another address than there. */
function listedPlace(meeting: Meeting, places: readonly Place[]) {
  const listed = places.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === fold(meeting.place.trim())))
  const [wanted, written] = [streetsOf(listed?.address ?? ''), streetsOf(meeting.address)]
  const differs = wanted.length > 0 && written.length > 0 && !written.some((one) => wanted.some((other) => isSameStreet(one, other)))
  return findingsIn({ noun: 'meetings', id: meeting.id }, [
    differs && { code: 'place_differs', field: 'address', sentence: `Spotkanie ${namedMeeting(meeting)}: miejsce „${meeting.place.trim()}” ma w ustawieniach adres „${listed!.address}”, a tutaj „${meeting.address.trim()}”. Popraw jeden z nich.` },
  ])
}

const ownerOf = (known: readonly Meeting[]) => (known.length === 1 ? `spotkanie ${namedMeeting(known[0]!)}` : 'spotkanie')
const placeOf = ({ place, address, room: own }: Meeting) => [place, address, own].filter((part) => !isBlank(part)).join(', ')
const placeWords = (meeting: Meeting) => fold(placeOf(meeting)).split(/[^\p{L}\p{N}/-]+/u)

type Street = { name: string; number: string }
const streetsOf = (text: string): Street[] => [...text.matchAll(street)].map(keyOfStreet)
const keyOfStreet = ([, name = '', number = '']: RegExpMatchArray): Street => ({ name: fold(name.trim()), number: fold(number) })
/** `Dekerta 24` and `Jana Dekerta 24` are one street: the surname and the number tell. */
const isSameStreet = (one: Street, other: Street) => one.number === other.number && one.name.split(/\s+/u).at(-1) === other.name.split(/\s+/u).at(-1)
