import type { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { PublicationsField } from '#renderer/ui/publications-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type DocumentRecord = ReturnType<typeof useRecord<'documents'>>

/** What is written of every document, however it came to be: where it was published, its case, a note. */
export function OpenFields({ record }: { record: DocumentRecord }) {
  return (
    <>
      <PublicationsField field={record.field('publications')} />
      <TextField field={record.field('caseNumber')} label="Znak sprawy" />
      <LongTextField field={record.field('note')} label="Notatka" minRows={2} />
    </>
  )
}
