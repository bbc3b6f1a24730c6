import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { PhraseDecision } from './phrase-decision.tsx'
import { PhraseUses } from './phrase-uses.tsx'

/** One standard phrase and where it is used. Changing it changes no position: what was written stays as it was. */
export function PhraseCard({ id, acts }: { id: string; acts: ReactNode }) {
  const record = useRecord('phrases', id)
  const removal = useRemoval('phrases', { id, discard: record.discard, listPath: ['settings', 'phrases'] })
  return (
    <RecordForm record={record}>
      {(phrase) => (
        <>
          <RemovableHeader title={phrase.title} detail="Zmiana zwrotu nie zmienia stanowisk, w których już jest." record={record} removal={removal}>{acts}</RemovableHeader>
          <TextField field={record.field('title')} label="Tytuł" isRequired />
          <LongTextField field={record.field('text')} label="Treść" minRows={4} isRequired />
          <PhraseDecision field={record.field('decision')} />
          <SwitchField field={record.field('isActive')} label="Używany" hint="Wyłączonego zwrotu nie ma w menu „Wstaw zwrot”." />
          <PhraseUses phrase={id} />
        </>
      )}
    </RecordForm>
  )
}
