import { channelRules } from '#shared/domain/announcement-check/channel-rules.ts'
import type { AnnouncementFacts, AnnouncementRule } from '#shared/domain/announcement-check/announcement-facts.ts'
import type { AnnouncementFinding } from '#shared/domain/announcement-check/announcement-finding.ts'
import { dateTextRules } from '#shared/domain/announcement-check/date-text-rules.ts'
import { detailRules } from '#shared/domain/announcement-check/detail-rules.ts'
import { dutyRules } from '#shared/domain/announcement-check/duty-rules.ts'
import { formRules } from '#shared/domain/announcement-check/form-rules.ts'
import { meetingRules } from '#shared/domain/announcement-check/meeting-rules.ts'
import { periodRules } from '#shared/domain/announcement-check/period-rules.ts'
import { placeTextRules } from '#shared/domain/announcement-check/place-text-rules.ts'
import { unfinishedTextRules } from '#shared/domain/announcement-check/unfinished-text-rules.ts'

const rules: readonly AnnouncementRule[] = [periodRules, detailRules, formRules, channelRules, meetingRules, dutyRules, dateTextRules, placeTextRules, unfinishedTextRules]

/** What is wrong with the announcement of a consultation before it is published, in sentences: errors first, then what should be looked at; each once. Nothing of it stops anything: a person decides. */
export function announcementFindings(facts: AnnouncementFacts): AnnouncementFinding[] {
  const found = rules.flatMap((rule) => rule(facts))
  const distinct = found.filter((one, index) => found.findIndex(({ sentence, record }) => sentence === one.sentence && record.id === one.record.id) === index)
  return distinct.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}
