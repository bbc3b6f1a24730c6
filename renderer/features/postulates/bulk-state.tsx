import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { positionStateLabels, type PositionState } from '#shared/domain/position.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'
import { changedSentence } from './bulk-outcome.ts'
import { useBulkFields } from './use-bulk-fields.ts'

/** One state for the positions of all marked postulates; what the rules do not allow is named afterwards. */
export function BulkState({ ids, onClose, onDone }: BulkDialogProps) {
  const [values, setValues] = useState({ state: 'draft' as PositionState, unit: null as string | null })
  const act = useWrite('postulates.setState')
  const field = useBulkFields(values, setValues, act)
  const set = async () => {
    const done = await act.run({ postulates: [...ids], state: values.state, ...(values.unit !== null && { unit: values.unit }) })
    if (done) onDone({ sentence: changedSentence(`Stan „${positionStateLabels[values.state]}”`, ids.size, done), refused: done.refused })
    return done !== undefined
  }
  return (
    <ActDialog title={`Ustaw stan stanowisk: ${countOf(ids.size, nouns.postulate)}`} act="Ustaw stan" isOpen onClose={onClose} onAct={set} isRunning={act.isRunning} error={field.error}>
      <ChoiceField field={field.of('state')} label="Stan" labels={positionStateLabels} hint="Stanowiska, na których zmianę nie pozwalają zasady, zostaną bez zmian i będą wymienione z powodem." hasFirstFocus />
      <RecordPicker field={field.of('unit')} noun="units" label="Tylko stanowiska komórki" hint="Puste: stanowiska wszystkich komórek." />
    </ActDialog>
  )
}
