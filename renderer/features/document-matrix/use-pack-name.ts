import { useRead } from '#renderer/api/use-read.ts'
import { firstDay } from '#shared/domain/meeting.ts'
import { packName } from '#shared/domain/pack-name.ts'
import type { PackTarget } from './use-publication-pack.ts'

/** The name under which a pack of this is offered. */
export function usePackName(target: PackTarget): string {
  const meeting = useRead('meetings.get', { id: 'meeting' in target ? target.meeting : '' }, { isEnabled: 'meeting' in target }).data
  const consultation = useRead('consultations.get', { id: 'consultation' in target ? target.consultation : '' }, { isEnabled: 'consultation' in target }).data
  if ('year' in target) return packName({ year: target.year })
  if (meeting) return packName({ day: firstDay(meeting.dates), title: meeting.title })
  return packName({ day: consultation?.startsOn, title: consultation?.subjectShort ?? '' })
}
