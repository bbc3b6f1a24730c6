import type { useRecord } from '#renderer/api/use-record.ts'
import { documentKindLabels } from '#shared/domain/document-kinds.ts'
import { ChoiceField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { FieldRow } from './field-row.tsx'
import { LongTextField } from './long-text-field.tsx'
import { YearField } from './number-field.tsx'
import { TextField } from './text-field.tsx'

/** What a paper is and who made it when, of a record of the register of documents. */
export function PaperFields({ record, kind }: { record: ReturnType<typeof useRecord<'documents'>>; kind: string }) {
  return (
    <>
      <ChoiceField field={record.field('kind')} label="Rodzaj" labels={documentKindLabels(kind)} isRequired />
      <LongTextField field={record.field('title')} label="Tytuł" minRows={2} isRequired />
      <FieldRow>
        <DateField field={record.field('madeOn')} label="Powstał dnia" />
        <TextField field={record.field('madeBy')} label="Sporządził" />
        <YearField field={record.field('year')} label="Rok" isRequired />
      </FieldRow>
    </>
  )
}
