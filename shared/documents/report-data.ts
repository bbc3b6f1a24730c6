import type { ChannelKind } from '#shared/domain/channel.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { SenderKind } from '#shared/domain/submission.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { PostulateEntry } from './data.ts'
import type { MeetingEntry, Presence } from './meeting-data.ts'

/** A letter without its sender's name: organisations are named in reports, residents are counted (`person` is an id that is never shown). */
export type ReportedLetter = { channel: ChannelKind; remarks: number; senderKind: SenderKind; organisation: { id: string; name: string } | null; person: string | null; isLate: boolean; isUnsigned: boolean; isWrongForm: boolean }
/** A duty without the expert's name. */
export type ReportedDuty = Pick<Duty, 'date' | 'mode'> & { unit: Unit | null }
/** The calls taken by one unit; null when nobody was on duty. */
export type ReportedCalls = { unit: Unit | null; calls: number; answered: number; becameRemarks: number }
export type ReportedMeeting = Pick<MeetingEntry, 'meeting' | 'hosts'> & { presence: Presence }

/** Everything a consultation left in the register. */
export type ConsultationReportData = {
  consultation: Consultation
  runBy: Unit | null
  letters: readonly ReportedLetter[]
  meetings: readonly ReportedMeeting[]
  duties: readonly ReportedDuty[]
  calls: readonly ReportedCalls[]
  entries: readonly PostulateEntry[]
}

/** A consultation of the year with how many remarks of it stand in the register, and how many its letters hold. */
export type ConsultedDraft = { consultation: Consultation; remarks: number; inLetters: number }

/** What the register knows of a year of cooperation. `organisations`: names of those that came to a meeting or submitted something, each once. */
export type ProgrammeReportData = {
  year: number
  /** Those in force in that year, the yearly one first. */
  programmes: readonly Programme[]
  meetings: readonly ReportedMeeting[]
  consultations: readonly ConsultedDraft[]
  entries: readonly PostulateEntry[]
  organisations: readonly string[]
}
