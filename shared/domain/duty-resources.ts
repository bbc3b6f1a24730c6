import { fold } from '#shared/text/fold.ts'
import { readPhone } from '#shared/text/phone-number.ts'
import type { Duty } from './duty.ts'

/** What can serve only one duty at a time. */
export const dutyResources = ['person', 'phone', 'room'] as const
export type DutyResource = (typeof dutyResources)[number]
export type OnDuty = Pick<Duty, 'date' | 'from' | 'to' | 'mode' | 'unit' | 'person' | 'phone' | 'room'>

const keys: Record<DutyResource, (one: OnDuty) => string> = {
  person: ({ person }) => person ?? '',
  phone: ({ phone }) => phoneKey(phone),
  room: ({ room }) => (room === '' ? '' : fold(room).replace(/\s+/gu, ' ').trim()),
}

/** Who or what a duty takes, comparable between duties however it was typed; empty when it takes none. */
export const resourceOf = (one: OnDuty, resource: DutyResource): string => keys[resource](one)

/** The digits of a number, alike in every notation, with its extension: two extensions are two telephones. Those of another country begin with `+`. Empty for no number. */
export function phoneKey(phone: string): string {
  const read = readPhone(phone)
  if (!read) return ''
  const digits = `${read.country === '+' ? '+' : ''}${read.national}`
  return read.extension === '' ? digits : `${digits}/${read.extension}`
}

/** Whether two duties are on the same day with any minute in common; one that begins when the other ends does not meet it. */
export const isAtSameTime = (a: OnDuty, b: OnDuty): boolean => a.date === b.date && a.from < b.to && b.from < a.to

/** Whether two duties are held in one sitting: an expert who answers the telephone and writes e-mails in the same hours is needed once. Where nobody is named, the unit is the expert. */
export function isOneSitting(a: OnDuty, b: OnDuty): boolean {
  const isTelephoneAndMail = (a.mode === 'phone' && b.mode === 'email') || (a.mode === 'email' && b.mode === 'phone')
  return isTelephoneAndMail && a.person === b.person && (a.person !== null || a.unit === b.unit)
}
