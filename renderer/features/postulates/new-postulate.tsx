import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { postulateStageLabels, type PostulateStage, type Submitter } from '#shared/domain/postulate.ts'
import { SubmitterFields } from './submitter-fields.tsx'

type NewPostulateProps = {
  /** What the list is narrowed to: the new one most likely belongs there. */
  meeting: string | null
  consultation: string | null
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** A new postulate: its text, where it was submitted and by whom. The next one starts at the same meeting. */
export function NewPostulate({ meeting, consultation, isOpen, onClose, onCreated }: NewPostulateProps) {
  const stage: PostulateStage = consultation === null ? 'postulate' : 'remark'
  const draft = useNewRecord('postulates', { stage, content: '', meeting, consultation, submitters: [] as Submitter[] })
  const create = async () => {
    const postulate = await draft.create()
    if (!postulate) return false
    draft.startAgain({ stage: postulate.stage, content: '', meeting: postulate.meeting, consultation: postulate.consultation, submitters: [] })
    onCreated(postulate.id)
    return true
  }
  const isRemark = draft.values.stage === 'remark' || draft.values.consultation !== null
  return (
    <CreateDialog title="Nowy postulat albo uwaga" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <LongTextField field={draft.field('content')} label="Treść" minRows={3} isRequired hasFirstFocus />
      <ChoiceField field={draft.field('stage')} label="Rodzaj" labels={postulateStageLabels} hint="Postulat zgłasza się na spotkaniu, uwagę do projektu w konsultacjach." />
      <RecordPicker field={draft.field('meeting')} noun="meetings" label="Spotkanie" />
      {isRemark && <RecordPicker field={draft.field('consultation')} noun="consultations" label="Konsultacje" />}
      <SubmitterFields field={draft.field('submitters')} />
    </CreateDialog>
  )
}
