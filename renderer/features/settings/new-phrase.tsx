import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Decision } from '#shared/domain/position.ts'
import { PhraseDecision } from './phrase-decision.tsx'

const blank = { title: '', text: '', decision: null as Decision | null }

/** A phrase that positions use again and again. */
export function NewPhrase({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const draft = useNewRecord('phrases', blank)
  const create = async () => {
    const phrase = await draft.create()
    if (!phrase) return false
    draft.startAgain()
    goTo(['settings', 'phrases', phrase.id])
    return true
  }
  return (
    <CreateDialog title="Nowy zwrot" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <TextField field={draft.field('title')} label="Tytuł" hint="Po nim zwrot się znajduje, na przykład: brak środków w budżecie." isRequired hasFirstFocus />
      <LongTextField field={draft.field('text')} label="Treść" minRows={3} isRequired />
      <PhraseDecision field={draft.field('decision')} />
    </CreateDialog>
  )
}
