import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import { dutyResources, type DutyResource } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { toAnotherDay } from './bad-days.ts'
import { findSubstitutes, type Contact } from './contacts.ts'
import { isTwin } from './told-overlap.ts'
import type { Overlap } from './overlaps.ts'
import { change, removal, type Known } from './roster-facts.ts'

/** What one write does about an overlap: a duty entered twice goes; else somebody else takes the later one, or it begins when the earlier ends, or it moves to another day. Only duties of this roster are touched. */
export function findOverlapRepairs(resource: DutyResource, known: Known): (overlap: Overlap) => DutyRepair | undefined {
  const substituteFor = resource === 'room' ? nobody : findSubstitutes(resource, known)
  return (overlap) => {
    const { earlier, later } = overlap
    const [own, other] = later.roster === known.roster.id ? [later, earlier] : [earlier, later]
    if (isTwin(overlap, known)) return removal(own, 'Usuń powtórzony dyżur')
    return bySubstitute(own, substituteFor(own), known) ?? afterwards(own, other, known) ?? toAnotherDay(own, known)
  }
}

const nobody = () => undefined

function bySubstitute(own: Duty, contact: Contact | undefined, known: Known): DutyRepair | undefined {
  if (!contact) return undefined
  return change(own, contact, contact.person ? `Wyznacz: ${known.people.get(contact.person) ?? ''}` : `Zmień telefon na ${formatPhone(contact.phone ?? '')}`)
}

function afterwards(own: Duty, other: Duty, known: Known): DutyRepair | undefined {
  if (other.to >= own.to || known.isTaken({ ...own, from: other.to }, dutyResources, own)) return undefined
  return change(own, { from: other.to }, `Zacznij o ${formatTime(other.to)}`)
}
