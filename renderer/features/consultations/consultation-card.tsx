import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { consultationStageLabels } from '#shared/domain/consultation.ts'
import { AnnouncementPanel } from './announcement-panel.tsx'
import { ConsultationAct } from './consultation-act.tsx'
import { ConsultationChannels } from './consultation-channels.tsx'
import { ConsultationLinks } from './consultation-links.tsx'
import { ConsultationOutcome } from './consultation-outcome.tsx'
import { ConsultationPeriod } from './consultation-period.tsx'
import { ConsultationPublications } from './consultation-publications.tsx'
import { ConsultationSubject } from './consultation-subject.tsx'
import { ConsultingForms } from './consulting-forms.tsx'
import { StageLine } from './stage-line.tsx'
import { useConsultationLinks } from './use-consultation-links.ts'

/** One consultation: where it stands and what to mend before it is announced, its papers (`children`), and all that is known of it. */
export function ConsultationCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('consultations', id)
  const office = useRead('settings.get', {}).data
  const links = useConsultationLinks(id)
  const removal = useRemoval('consultations', { id, discard: record.discard })
  return (
    <RecordForm record={record}>{(consultation) => (
      <>
        <RemovableHeader title={consultation.subjectShort} detail={`Konsultacje: ${consultationStageLabels[consultation.stage]}`} record={record} removal={removal}>{acts}</RemovableHeader>
        <StageLine consultation={consultation} field={record.field('stage')} rules={office} />
        <AnnouncementPanel id={id} stage={consultation.stage} />
        {children}
        <ConsultationLinks id={id} links={links} />
        <ConsultationSubject record={record} />
        <ConsultationPeriod record={record} consultation={consultation} />
        <ConsultingForms record={record} />
        <ConsultationChannels record={record} consultation={consultation} office={office} />
        <ConsultationPublications record={record} />
        <ConsultationAct record={record} caseNumber={consultation.caseNumber} />
        <ConsultationOutcome record={record} />
        <LongTextField field={record.field('note')} label="Notatka" hint="Dla Referatu; nie trafia do dokumentów." />
      </>
    )}</RecordForm>
  )
}
