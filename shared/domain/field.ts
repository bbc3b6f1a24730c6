import * as z from 'zod'
import type { Reason } from '#shared/errors.ts'
import { readPhone } from '#shared/text/phone-number.ts'

/** What a value may look like, wherever it is entered. Messages of these schemas are `Reason`s, never sentences. */

const refuse = (reason: Reason) => ({ error: reason })

/** NUL and lone surrogates do not survive a database or XML; every other character is stored as typed. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')

const storable = (max: number) => z.string(refuse('wrong_type')).max(max, refuse('too_long')).refine(isStorable, refuse('unstorable_text'))

/** Text that may be empty. Stored exactly as typed, spaces included. */
export const text = (max = 500) => storable(max)
/** A long text of one field: about 30 pages. */
export const longText = () => storable(100_000)
/** Text that must hold more than spaces. */
export const filledText = (max = 500) => storable(max).refine((value) => value.trim() !== '', refuse('required'))
export const filledLongText = () => storable(100_000).refine((value) => value.trim() !== '', refuse('required'))

export const id = z.uuid(refuse('not_an_id'))
export const reference = id.nullable()
export const revision = z.int(refuse('not_whole')).min(1, refuse('out_of_range'))
const isDay = /^\d{4}-\d{2}-\d{2}$/
/** `YYYY-MM-DD`, a day that exists, from 1900 to 2100: a year mistyped is not a year of this office. */
export const date = z.iso.date({ error: ({ input }) => (input === '' || input === null || input === undefined ? 'required' : 'not_a_date') satisfies Reason })
  .refine((day) => !isDay.test(day) || (day >= '1900-01-01' && day <= '2100-12-31'), { error: 'out_of_range' satisfies Reason })
export const optionalDate = date.nullable()
/** `HH:MM`, 00:00–23:59. */
export const time = z.string(refuse('not_a_time')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, refuse('not_a_time'))
export const optionalTime = time.nullable()
/** UTC, ISO 8601. */
export const moment = z.iso.datetime(refuse('not_a_moment'))
export const year = z.int(refuse('not_a_year')).min(1900, refuse('not_a_year')).max(2100, refuse('not_a_year'))
export const flag = z.boolean(refuse('wrong_type'))
export const whole = (min: number, max: number) => z.int(refuse('not_whole')).min(min, refuse('out_of_range')).max(max, refuse('out_of_range'))

export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, refuse('not_a_choice'))

/** A list whose members differ from one another. */
export const distinct = <T extends z.ZodType>(item: T, max = 200) =>
  z.array(item).max(max, refuse('too_many')).refine((list) => new Set(list.map((member) => JSON.stringify(member))).size === list.length, refuse('twice_in_list'))
export const list = <T extends z.ZodType>(item: T, max = 500) => z.array(item).max(max, refuse('too_many'))

const emptyOr = (pattern: RegExp, reason: Reason, max = 320) => storable(max).refine((value) => value.trim() === '' || pattern.test(value.trim()), refuse(reason))

export const email = emptyOr(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/u, 'not_an_email')
/** Polish numbers in any notation of the office (`12 616 5769`, `12-616-7809`, `(12) 421-41-66`, `+48 600 700 800 wew. 12`); stored as typed. */
export const phone = storable(60).refine((value) => value.trim() === '' || isPhone(value), refuse('not_a_phone'))
export const postcode = emptyOr(/^\d{2}-\d{3}$/, 'not_a_postcode', 20)
export const link = emptyOr(/^https?:\/\/[^\s]+$/u, 'not_a_link', 2000)

/** Whether a text is one telephone in a notation that `readPhone` knows. */
export const isPhone = (value: string): boolean => readPhone(value) !== undefined
