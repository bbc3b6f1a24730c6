import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { CardHeader } from '#renderer/ui/card-header.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
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
          <CardHeader title={phrase.title} detail="Zmiana zwrotu nie zmienia stanowisk, w których już jest." record={record}>
            {acts}
            <RemoveButton isRunning={removal.isRunning} onRemove={removal.remove} />
          </CardHeader>
          <ErrorNote error={removal.error} title="Nie usunięto" />
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
