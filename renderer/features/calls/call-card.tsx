import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { CallCaller } from './call-caller.tsx'
import { CallPlace } from './call-place.tsx'
import { callMoment } from './call-words.ts'
import { RemarkSection } from './remark-section.tsx'
import type { CallToRemark } from './use-call-to-remark.ts'

/** One call: what was asked and answered, who called and when, at whose duty, and the remark it became. */
export function CallCard({ id, acts, toRemark }: { id: string; acts: ReactNode; toRemark: CallToRemark }) {
  const record = useRecord('calls', id)
  const removal = useRemoval('calls', { id, discard: record.discard })
  return (
    <RecordForm record={record}>{(call) => (
      <>
        <RemovableHeader title={`Rozmowa: ${callMoment(call)}`} record={record} removal={removal}>{acts}</RemovableHeader>
        <LongTextField field={record.field('topic')} label="Temat" minRows={2} isRequired />
        <LongTextField field={record.field('answer')} label="Udzielona odpowiedź" minRows={2} />
        <RemarkSection call={call} toRemark={toRemark} />
        <CallCaller record={record} call={call} />
        <CallPlace day={call.date} time={call.time} duty={record.field('duty')} roster={record.field('roster')} consultation={record.field('consultation')} />
        <LongTextField field={record.field('note')} label="Notatka dla Referatu" minRows={1} />
      </>
    )}</RecordForm>
  )
}
