import type { useRecord } from '#renderer/api/use-record.ts'
import { PaperFields } from '#renderer/ui/paper-fields.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

type DocumentRecord = ReturnType<typeof useRecord<'documents'>>

/** What a person entered of a paper made elsewhere. */
export function EnteredFields({ record, kind }: { record: DocumentRecord; kind: string }) {
  return (
    <>
      <PaperFields record={record} kind={kind} />
      <TextField field={record.field('fileName')} label="Nazwa pliku" />
    </>
  )
}
