import { useMemo } from 'react'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { usePlace } from '#renderer/ui/place.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { ChooseFiles } from './choose-files.tsx'
import { destinationOf } from './destination.ts'
import { ImportHeader } from './import-header.tsx'
import classes from './imports.module.css'
import { PreviewStep } from './preview-step.tsx'
import { ResultStep, type UndoSentence } from './result-step.tsx'
import { StepRegion } from './step-region.tsx'
import { useImport } from './use-import.ts'
import { useLeavingQuestion } from './use-leaving-question.ts'

/** Files into the register in three steps: which files, what they would do, and what was stored. */
export function ImportsPage({ kind, sentenceOf }: { kind: ImportKind; sentenceOf: UndoSentence }) {
  const { query } = usePlace()
  const start = useMemo(() => destinationOf(query), [query])
  const state = useImport(kind, start)
  const leaving = useLeavingQuestion(state.hasChosen)
  const { preview, result } = state
  return (
    <>
      {preview && <PreviewStep key={preview.plan} state={state} preview={preview} />}
      {!preview && (
        <div className={classes.page}>
          <StepRegion key={result ? 'result' : 'files'} label={result ? 'Zapis' : 'Wybór plików'}>
            <div className={classes.head}>
              <ImportHeader kind={kind} into={state.into} step={result ? 2 : 0} />
              {result ? <ResultStep state={state} result={result} sentenceOf={sentenceOf} /> : <ChooseFiles state={state} />}
            </div>
          </StepRegion>
        </div>
      )}
      <ConfirmDialog title="Porzucić wczytywanie?" act="Porzuć" isOpen={leaving.isOpen} onClose={leaving.stay} onConfirm={leaving.leave}>Wybory przy wierszach przepadną, a w rejestrze nic się nie zmieni. Pliki można wczytać ponownie.</ConfirmDialog>
    </>
  )
}
