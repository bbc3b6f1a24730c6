import type { useRecord } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { documentKindLabels } from '#shared/domain/document-kinds.ts'

type DocumentRecord = ReturnType<typeof useRecord<'documents'>>

/** What a person entered of a paper made elsewhere. */
export function EnteredFields({ record, kind }: { record: DocumentRecord; kind: string }) {
  return (
    <>
      <ChoiceField field={record.field('kind')} label="Rodzaj" labels={documentKindLabels(kind)} isRequired />
      <LongTextField field={record.field('title')} label="Tytuł" minRows={2} isRequired />
      <FieldRow>
        <DateField field={record.field('madeOn')} label="Powstał dnia" />
        <TextField field={record.field('madeBy')} label="Sporządził" />
        <YearField field={record.field('year')} label="Rok" isRequired />
      </FieldRow>
      <TextField field={record.field('fileName')} label="Nazwa pliku" />
    </>
  )
}
