import type { DutyConflict, DutyConflictCode } from '#shared/domain/duty-conflict.ts'
import { dutyResources, type DutyResource } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { countOf } from '#shared/text/plural.ts'
import { findOverlapRepairs } from './overlap-repairs.ts'
import { overlapsOf, type Overlap } from './overlaps.ts'
import { byTime, withRepair, type ConflictRule, type Known } from './roster-facts.ts'
import { isTwin, told, toldBoth } from './told-overlap.ts'

type Words = { code: DutyConflictCode; who: (duty: Duty, known: Known) => string; advice: string; adviceForMany: string }

const words: Record<DutyResource, Words> = {
  person: { code: 'double_person', who: ({ person }, { people }) => people.get(person ?? '') ?? 'Jedna osoba', advice: 'Zmień osobę albo termin jednego z nich.', adviceForMany: 'Wyznacz do części z nich inne osoby albo zmień terminy.' },
  phone: { code: 'double_phone', who: ({ phone }) => `Telefon ${formatPhone(phone)}`, advice: 'Zmień telefon albo termin jednego z nich.', adviceForMany: 'Jeśli to numer centrali, dopisz numery wewnętrzne („wewn. 12”); inaczej zmień telefony albo terminy.' },
  room: { code: 'double_room', who: ({ room }) => `Miejsce „${room.trim()}”`, advice: 'Zmień miejsce albo termin jednego z nich.', adviceForMany: 'Wpisz przy części z nich inne miejsca albo zmień terminy.' },
}

/** More overlaps than these of one person, telephone or room have one cause (a switchboard, a hall), and are told of together. */
const mostTold = 20
const times = { one: 'raz', few: 'razy', many: 'razy' }
const days = { one: 'dniu', few: 'dniach', many: 'dniach' }

/** The same person, telephone or room on two duties at once; the other duty may be of another roster. Each duty is told of once, against the one that it runs into. */
export const doubleBookings: ConflictRule = (known) => dutyResources.flatMap((resource) => {
  const repairOf = findOverlapRepairs(resource, known)
  const inOneWord = (overlaps: readonly Overlap[]) => [{ at: overlaps[0]!.earlier, conflict: ofMany(resource, overlaps, known) }]
  const oneByOne = (overlaps: readonly Overlap[]) => overlaps.map((overlap) => ({ at: overlap.earlier, conflict: { ...ofOne(resource, overlap, known), ...withRepair(repairOf(overlap)) } }))
  const found = overlapsOf(resource, known).flatMap((overlaps) => (overlaps.length > mostTold ? inOneWord(overlaps) : oneByOne(overlaps)))
  return found.toSorted((one, other) => byTime(one.at, other.at)).map(({ conflict }) => conflict)
})

function ofOne(resource: DutyResource, overlap: Overlap, known: Known): DutyConflict {
  const { earlier, later } = overlap
  const { code, who, advice } = words[resource]
  const whose = who(later, known)
  const sentence = isTwin(overlap, known) ? `${whose} ma dwa razy ten sam dyżur: ${told(later, [], known)}. Usuń jeden z nich.` : `${whose} ma dwa dyżury naraz: ${toldBoth(overlap, known)}. ${advice}`
  return { code, sentence, duties: [earlier.id, later.id] }
}

function ofMany(resource: DutyResource, overlaps: readonly Overlap[], known: Known): DutyConflict {
  const { code, who, adviceForMany } = words[resource]
  const [first] = overlaps
  const on = new Set(overlaps.map(({ later }) => later.date)).size
  const sentence = `${who(first!.later, known)} ma kilka dyżurów naraz ${countOf(overlaps.length, times)} w ${countOf(on, days)}; najpierw: ${toldBoth(first!, known)}. ${adviceForMany}`
  return { code, sentence, duties: [...new Set(overlaps.flatMap(({ earlier, later }) => [earlier.id, later.id]))] }
}
