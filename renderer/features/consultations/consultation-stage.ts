import { consultationStages, type Consultation } from '#shared/domain/consultation.ts'
import { hasPeriod } from './consultation-days.ts'
import { firstPublication } from '#shared/domain/first-publication.ts'

export type Stage = Consultation['stage']
type Dated = Pick<Consultation, 'stage' | 'startsOn' | 'endsOn' | 'publications'>

/** The stage after this one; undefined after the last. */
export const nextStage = (stage: Stage): Stage | undefined => consultationStages[consultationStages.indexOf(stage) + 1]

/** The stage that the dates speak of. That a report was published no date says. */
export function stageByDates(consultation: Dated, today: string): Stage {
  const announcedOn = firstPublication(consultation)
  if (today > consultation.endsOn) return 'closed'
  if (today >= consultation.startsOn) return 'running'
  return announcedOn !== undefined && announcedOn <= today ? 'announced' : 'planned'
}

const byDates: Record<Exclude<Stage, 'reported'>, string> = {
  planned: 'Według dat konsultacji jeszcze nie ogłoszono.', announced: 'Według dat konsultacje są ogłoszone, ale się nie zaczęły.', running: 'Według dat konsultacje trwają.', closed: 'Według dat konsultacje się zakończyły.',
}

/** A sentence where the stage and the dates disagree. */
export function stageContradiction(consultation: Dated, today: string): string | undefined {
  if (!hasPeriod(consultation)) return undefined
  const expected = stageByDates(consultation, today)
  const isFitting = consultation.stage === expected || (consultation.stage === 'reported' && expected === 'closed')
  return isFitting || expected === 'reported' ? undefined : byDates[expected]
}
