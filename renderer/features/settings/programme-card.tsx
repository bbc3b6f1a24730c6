import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { programmeKindLabels, programmeStageLabels } from '#shared/domain/programme.ts'
import { ProgrammeParts } from './programme-parts.tsx'
import { yearsSpan } from './years-span.ts'

/** One programme, with the parts of its draft that a remark can name. */
export function ProgrammeCard({ id, acts }: { id: string; acts: ReactNode }) {
  const record = useRecord('programmes', id)
  const removal = useRemoval('programmes', { id, discard: record.discard, listPath: ['settings', 'programmes'] })
  return (
    <RecordForm record={record}>
      {(programme) => (
        <>
          <RemovableHeader title={programme.shortName || programme.title} detail={[yearsSpan(programme), programmeKindLabels[programme.kind], programmeStageLabels[programme.stage]].join(' · ')} record={record} removal={removal}>{acts}</RemovableHeader>
          <LongTextField field={record.field('title')} label="Pełny tytuł" minRows={2} isRequired />
          <FieldRow>
            <TextField field={record.field('shortName')} label="Nazwa krótka" />
            <ChoiceField field={record.field('kind')} label="Rodzaj" labels={programmeKindLabels} />
            <ChoiceField field={record.field('stage')} label="Etap" labels={programmeStageLabels} />
          </FieldRow>
          <FieldRow>
            <YearField field={record.field('yearFrom')} label="Od roku" isRequired />
            <YearField field={record.field('yearTo')} label="Do roku" isRequired />
          </FieldRow>
          <ProgrammeParts field={record.field('sections')} />
          <LongTextField field={record.field('note')} label="Notatka" minRows={2} />
        </>
      )}
    </RecordForm>
  )
}
