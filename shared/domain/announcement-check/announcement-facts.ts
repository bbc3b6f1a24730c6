import type { Consultation } from '#shared/domain/consultation.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { AnnouncementFinding, FindingSeverity } from './announcement-finding.ts'

/** What an announcement is made of. `today`: `YYYY-MM-DD`. */
export type AnnouncementFacts = {
  consultation: Consultation
  /** Those of the consultation. */
  meetings: readonly Meeting[]
  rosters: readonly { roster: Roster; duties: readonly Duty[] }[]
  office: Settings
  today: string
}

export type AnnouncementRule = (facts: AnnouncementFacts) => AnnouncementFinding[]

type Said = { code: AnnouncementFinding['code']; sentence: string; field?: string; severity?: FindingSeverity }

/** Findings in fields of one record: errors, unless said otherwise. */
export function findingsIn(record: AnnouncementFinding['record'], said: readonly (Said | false | undefined)[]): AnnouncementFinding[] {
  return said.flatMap((one) => (one ? [{ code: one.code, severity: one.severity ?? 'error', sentence: one.sentence, record, ...(one.field !== undefined && { field: one.field }) }] : []))
}

export const consultationRecord = ({ consultation }: Pick<AnnouncementFacts, 'consultation'>) => ({ noun: 'consultations', id: consultation.id } as const)
export const settingsRecord = ({ office }: Pick<AnnouncementFacts, 'office'>) => ({ noun: 'settings', id: office.id } as const)
export const isBlank = (text: string) => text.trim() === ''
