import * as z from 'zod'
import { choice, id } from '#shared/domain/field.ts'

/** Everything that an announcement can be wrong in or lack. */
export const announcementCodes = [
  'period_too_short', 'announced_late', 'not_announced', 'ended', 'ends_on_day_off', 'deadline_without_hour',
  'no_subject', 'no_aim', 'no_legal_basis', 'order_incomplete', 'no_announcer', 'no_contact', 'no_materials', 'no_publications', 'no_clause', 'no_signatory',
  'too_few_forms', 'no_open_meeting', 'form_without_meeting', 'form_without_duty', 'form_without_channel', 'meeting_without_form', 'duty_without_form',
  'no_channel', 'channel_not_valid', 'channel_missing', 'channel_without_address', 'channel_unusable',
  'meeting_without_day', 'meeting_without_hours', 'meeting_without_place', 'meeting_without_link', 'meeting_outside_period', 'meeting_on_day_off',
  'roster_empty', 'duty_outside_period', 'duty_on_meeting_day', 'duty_on_day_off', 'duty_without_contact',
  'wrong_weekday', 'day_outside_period', 'day_differs', 'room_differs', 'place_differs', 'bad_link', 'placeholder',
] as const
export type AnnouncementCode = (typeof announcementCodes)[number]

/** `error`: it must not be published so. `warning`: somebody should look at it first. */
export const findingSeverities = ['error', 'warning'] as const
export type FindingSeverity = (typeof findingSeverities)[number]

/** The record in which a finding is mended. */
export const findingRecord = z.strictObject({ noun: choice(['consultations', 'meetings', 'rosters', 'settings']), id })
export type FindingRecord = z.output<typeof findingRecord>

/** `sentence` says what is wrong and what to do, `field` in which field of the record it is mended. */
export const announcementFinding = z.strictObject({ code: z.enum(announcementCodes), severity: z.enum(findingSeverities), sentence: z.string(), record: findingRecord, field: z.string().optional() })
export type AnnouncementFinding = z.output<typeof announcementFinding>
