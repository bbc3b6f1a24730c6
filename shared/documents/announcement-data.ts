import type { Consultation } from '#shared/domain/consultation.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { RosterEntry } from './data.ts'
import type { MeetingEntry } from './meeting-data.ts'

/** A consultation as people are told of it: its own meetings by their days, and its rosters. */
export type AnnouncementData = { consultation: Consultation; runBy: Unit | null; meetings: readonly MeetingEntry[]; rosters: readonly RosterEntry[] }
