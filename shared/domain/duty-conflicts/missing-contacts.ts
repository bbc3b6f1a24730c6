import type { DutyConflict, DutyRepair } from '#shared/domain/duty-conflict.ts'
import { phoneKey } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { change, whichOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

/** Duties by telephone without a number, and by e-mail without an address: nobody could reach them. */
export const missingContacts: ConflictRule = (known) => known.duties.flatMap((duty): DutyConflict[] => {
  const which = () => `Dyżur ${whichOf(duty, known)}`
  if (duty.mode === 'phone' && !phoneKey(duty.phone)) return [{ code: 'no_phone', sentence: `${which()} nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.`, duties: [duty.id], ...withRepair(knownPhone(duty, known)) }]
  if (duty.mode === 'email' && !duty.email.trim()) return [{ code: 'no_email', sentence: `${which()} nie ma adresu e-mail. Wpisz adres, na który można pisać.`, duties: [duty.id], ...withRepair(knownEmail(duty, known)) }]
  return []
})

/** The number of the same person on another duty, else that of the unit, else one from the unit's other duties; one that is free at that time. */
function knownPhone(duty: Duty, known: Known): DutyRepair | undefined {
  const phone = offers(duty, known, 'phone').find((one) => phoneKey(one) && !known.isTaken({ ...duty, phone: one }, ['phone'], duty))
  return phone === undefined ? undefined : change(duty, { phone }, `Wpisz ${formatPhone(phone)}`)
}

function knownEmail(duty: Duty, known: Known): DutyRepair | undefined {
  const email = offers(duty, known, 'email').find((one) => one.trim())
  return email === undefined ? undefined : change(duty, { email }, `Wpisz ${email}`)
}

function offers(duty: Duty, { dutiesOf, units, unitOf }: Known, contact: 'phone' | 'email'): string[] {
  const unit = unitOf(duty)
  const ofUnit = unit === null ? [] : dutiesOf(unit)
  const ofPerson = duty.person === null ? [] : dutiesOf(unit).filter(({ person }) => person === duty.person)
  return [...ofPerson.map((one) => one[contact]), units.get(unit ?? '')?.[contact] ?? '', ...ofUnit.map((one) => one[contact])]
}
