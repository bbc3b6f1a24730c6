import { Anchor, Text } from '@mantine/core'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FoundDraft } from '#renderer/ui/found-draft.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { postulateStageLabels } from '#shared/domain/postulate.ts'
import classes from './new-postulate.module.css'
import { SimilarPanel } from './similar-panel.tsx'
import { SubmitterFields } from './submitter-fields.tsx'
import { useNewPostulate } from './use-new-postulate.ts'

type NewPostulateProps = {
  /** What the list is narrowed to: the new one most likely belongs there. */
  meeting: string | null
  consultation: string | null
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** A new postulate: its text, where it was submitted and by whom, and beside them the earlier ones like it. The next one starts at the same meeting. */
export function NewPostulate({ meeting, consultation, isOpen, onClose, onCreated }: NewPostulateProps) {
  const { draft, source, setSource, half, ...entry } = useNewPostulate({ meeting, consultation }, onCreated)
  const isRemark = draft.values.stage === 'remark' || draft.values.consultation !== null
  return (
    <CreateDialog title="Nowy postulat albo uwaga" isOpen={isOpen} onClose={onClose} onCreate={entry.create} isRunning={entry.isRunning} error={entry.error} size="64rem">
      {entry.found && <FoundDraft onRestore={entry.restoreFound} onDrop={entry.dropFound} />}
      <div className={classes.frame}>
        <div className={classes.sides}>
          <div className={classes.fields}>
            <LongTextField field={draft.field('content')} label="Treść" minRows={3} isRequired hasFirstFocus />
            <LongTextField field={draft.field('rationale')} label="Uzasadnienie zgłaszającego" minRows={1} />
            <ChoiceField field={draft.field('stage')} label="Rodzaj" labels={postulateStageLabels} hint="Postulat zgłasza się na spotkaniu, uwagę do projektu w konsultacjach." />
            <RecordPicker field={draft.field('meeting')} noun="meetings" label="Spotkanie" />
            {isRemark && <RecordPicker field={draft.field('consultation')} noun="consultations" label="Konsultacje" />}
            <SubmitterFields field={draft.field('submitters')} />
          </div>
          <div className={classes.similar}>
            <SimilarPanel
              content={draft.values.content} rationale={draft.values.rationale ?? ''} takeLabel="Przejmij stanowisko" taken={source?.id} heading={<SectionTitle>To już było</SectionTitle>}
              onTake={(row) => setSource(row.id === source?.id ? undefined : row)}
            />
          </div>
        </div>
      </div>
      <Text component="output" display="block">{source ? `Nowy wpis dostanie jako projekt stanowisko do wpisu ${source.number}, z dopiskiem o źródle. Ponowne naciśnięcie rezygnuje z tego.` : ''}</Text>
      {half && <ErrorNote error={entry.takeError} title={`Wpis ${half.number} utworzono, ale stanowiska nie przejęto`}><Anchor href={hrefOf(['postulates', half.id])}>Otwórz wpis {half.number}</Anchor></ErrorNote>}
    </CreateDialog>
  )
}
