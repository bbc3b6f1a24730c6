import type { DutyConflictCode, DutyRepair } from '#shared/domain/duty-conflict.ts'
import { dutyResources, resourceOf, type DutyResource } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { toAnotherDay } from './bad-days.ts'
import { findSubstitutes, type Contact } from './contacts.ts'
import { byTime, change, removal, whenOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

type Pair = { earlier: Duty; later: Duty }
type Words = { code: DutyConflictCode; who: (duty: Duty, known: Known) => string; advice: string }

const words: Record<DutyResource, Words> = {
  person: { code: 'double_person', who: ({ person }, { people }) => people.get(person ?? '') ?? 'Jedna osoba', advice: 'Zmień osobę albo termin jednego z nich.' },
  phone: { code: 'double_phone', who: ({ phone }) => `Telefon ${formatPhone(phone)}`, advice: 'Zmień telefon albo termin jednego z nich.' },
  room: { code: 'double_room', who: ({ room }) => `Miejsce „${room.trim()}”`, advice: 'Zmień miejsce albo termin jednego z nich.' },
}

/** The same person, telephone or room on two duties at once; the other duty may be of another roster. Each duty is told of once, against the one that it runs into. */
export const doubleBookings: ConflictRule = (known) => dutyResources.flatMap((resource) => {
  const { code, who, advice } = words[resource]
  const substituteFor = resource === 'room' ? nobody : findSubstitutes(resource, known)
  return pairsOf(resource, known).map(({ earlier, later }) => ({
    code,
    sentence: `${who(later, known)} ma dwa dyżury naraz: ${told(earlier, known)} oraz ${told(later, known)}. ${advice}`,
    duties: [earlier.id, later.id],
    ...withRepair(repairOf({ earlier, later }, known, substituteFor)),
  }))
})

/** In the order of time, each duty with the one still going on when it begins: n duties at once are n − 1 pairs, not all of them. */
function pairsOf(resource: DutyResource, { duties, elsewhere, roster }: Known): Pair[] {
  const users = [...duties, ...elsewhere].filter((one) => resourceOf(one, resource) !== '').toSorted(byTime)
  return [...Map.groupBy(users, (one) => `${one.date} ${resourceOf(one, resource)}`).values()].flatMap((group) => {
    const pairs: Pair[] = []
    let running = group[0]!
    for (const one of group.slice(1)) {
      if (one.from < running.to && (one.roster === roster.id || running.roster === roster.id)) pairs.push({ earlier: running, later: one })
      if (one.to > running.to) running = one
    }
    return pairs
  })
}

function told(duty: Duty, { roster, rosterTitles }: Known): string {
  return duty.roster === roster.id ? whenOf(duty) : `${whenOf(duty)} (harmonogram „${rosterTitles.get(duty.roster) ?? ''}”)`
}

/** A twin goes; else somebody else takes the later one, or it begins when the earlier ends, or it moves to another day. Only duties of this roster are touched. */
function repairOf({ earlier, later }: Pair, known: Known, substituteFor: (duty: Duty) => Contact | undefined): DutyRepair | undefined {
  const [own, other] = later.roster === known.roster.id ? [later, earlier] : [earlier, later]
  if (own.roster === other.roster && isTwin(own, other)) return removal(own, 'Usuń powtórzony dyżur')
  return bySubstitute(own, substituteFor(own), known) ?? afterwards(own, other, known) ?? toAnotherDay(own, known)
}

const isTwin = (a: Duty, b: Duty) => a.from === b.from && a.to === b.to && a.mode === b.mode && dutyResources.every((resource) => resourceOf(a, resource) === resourceOf(b, resource))

const nobody = () => undefined

function bySubstitute(own: Duty, contact: Contact | undefined, known: Known): DutyRepair | undefined {
  if (!contact) return undefined
  return change(own, contact, contact.person ? `Wyznacz: ${known.people.get(contact.person) ?? ''}` : `Zmień telefon na ${formatPhone(contact.phone ?? '')}`)
}

function afterwards(own: Duty, other: Duty, known: Known): DutyRepair | undefined {
  if (other.to >= own.to || known.isTaken({ ...own, from: other.to }, dutyResources, own)) return undefined
  return change(own, { from: other.to }, `Zacznij o ${formatTime(other.to)}`)
}
