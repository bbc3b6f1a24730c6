import { weekdayOf } from './day.ts'
import type { Duty } from './duty.ts'
import { phoneKey } from './duty-resources.ts'

export type SharedDuty = Pick<Duty, 'date' | 'from' | 'to' | 'person' | 'phone' | 'email' | 'unit'>
type Holder = Pick<Duty, 'person' | 'phone' | 'email' | 'unit'>

/** Whose duty it is: the person's, else the telephone's, the mailbox's or the unit's. Empty when nothing is known. */
export function holderOf({ person, phone, email, unit }: Holder): string {
  if (person) return `person:${person}`
  if (phoneKey(phone)) return `phone:${phoneKey(phone)}`
  if (email.trim()) return `email:${email.trim().toLowerCase()}`
  return unit ? `unit:${unit}` : ''
}

export type Shares = { add: (duty: SharedDuty) => void; compare: (a: string, b: string, day: string) => number }

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const none = (): Share => ({ count: 0, minutes: 0, weekdays: [0, 0, 0, 0, 0, 0, 0], lastDay: '' })
type Share = { count: number; minutes: number; weekdays: number[]; lastDay: string }

/**
 * How many duties each holder has. `compare` puts first whose turn it is on a day: fewer duties, then fewer minutes, then fewer duties on that weekday
 * (so that nobody has all the Fridays), then the one who has rested longest; 0 when nothing tells them apart.
 */
export function countShares(duties: readonly SharedDuty[]): Shares {
  const shares = new Map<string, Share>()
  const of = (holder: string) => shares.get(holder) ?? none()
  const add = (duty: SharedDuty) => {
    const share = of(holderOf(duty))
    share.count += 1
    share.minutes += minutesOf(duty.to) - minutesOf(duty.from)
    share.weekdays[weekdayOf(duty.date)]! += 1
    if (duty.date > share.lastDay) share.lastDay = duty.date
    shares.set(holderOf(duty), share)
  }
  for (const duty of duties) add(duty)
  const compare = (a: string, b: string, day: string) => {
    const [left, right, weekday] = [of(a), of(b), weekdayOf(day)]
    return left.count - right.count || left.minutes - right.minutes || left.weekdays[weekday]! - right.weekdays[weekday]! || compareText(left.lastDay, right.lastDay)
  }
  return { add, compare }
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
