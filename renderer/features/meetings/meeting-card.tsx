import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import { AttendanceSection } from './attendance-section.tsx'
import { MeetingCourse } from './meeting-course.tsx'
import { MeetingDates } from './meeting-dates.tsx'
import { MeetingDocuments } from './meeting-documents.tsx'
import { MeetingHosts } from './meeting-hosts.tsx'
import { MeetingOpenPast } from './meeting-open-past.tsx'
import { MeetingPlace } from './meeting-place.tsx'
import { MeetingPlan } from './meeting-plan.tsx'
import { MeetingPostulates } from './meeting-postulates.tsx'
import { MeetingSubject } from './meeting-subject.tsx'
import { PresenceFigures } from './presence-figures.tsx'
import { meetingName } from './meeting-name.ts'
import { meetingWhen } from './meeting-when.ts'

/** One meeting: when and where, what came of it, its papers (`children`), who was there, and all that is known of it. */
export function MeetingCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('meetings', id)
  const removal = useRemoval('meetings', { id, discard: record.discard })
  return (
    <RecordForm record={record}>{(meeting) => (
      <>
        <RemovableHeader title={meetingName(meeting)} detail={[meeting.title.trim() !== '' && meetingKindLabels[meeting.kind], meetingWhen(meeting)].filter(Boolean).join(', ')} record={record} removal={removal}>{acts}</RemovableHeader>
        <MeetingPostulates meeting={id} />
        <MeetingOpenPast meeting={id} />
        {children}
        <MeetingDocuments meeting={meeting} />
        <MeetingSubject record={record} meeting={meeting} />
        <MeetingDates record={record} hasDates={meeting.dates.length > 0} />
        <MeetingPlace record={record} meeting={meeting} />
        <MeetingHosts record={record} />
        <MeetingPlan record={record} />
        <AttendanceSection meeting={id}><PresenceFigures record={record} meeting={id} /></AttendanceSection>
        <MeetingCourse record={record} />
      </>
    )}</RecordForm>
  )
}
