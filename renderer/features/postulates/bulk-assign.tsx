import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import { changedSentence } from './bulk-outcome.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'
import { useBulkFields } from './use-bulk-fields.ts'

/** One unit and one deadline for all marked postulates. */
export function BulkAssign({ ids, onClose, onDone }: BulkDialogProps) {
  const [values, setValues] = useState({ unit: null as string | null, deadline: null as string | null, leading: false })
  const act = useWrite('postulates.assign')
  const field = useBulkFields(values, setValues, act)
  const assign = async () => {
    if (values.unit === null) return field.require('unit')
    const done = await act.run({ postulates: [...ids], unit: values.unit, deadline: values.deadline, leading: values.leading })
    if (done) onDone({ sentence: changedSentence('Przydzielono', ids.size, done), refused: done.refused })
    return done !== undefined
  }
  return (
    <ActDialog title={`Przydziel komórce: ${countOf(ids.size, nouns.postulate)}`} act="Przydziel" isOpen onClose={onClose} onAct={assign} isRunning={act.isRunning} error={field.error}>
      <RecordPicker field={field.of('unit')} noun="units" label="Komórka" hint="Tam, gdzie ta komórka już odpowiada, zmieni się jej termin." isRequired hasFirstFocus />
      <DateField field={field.of('deadline')} label="Termin odpowiedzi" isForWork />
      <SwitchField field={field.of('leading')} label="Komórka wiodąca" hint="Przejmie prowadzenie od dotychczasowej. Jeśli postulat nie ma jeszcze komórki, ta będzie wiodąca." />
    </ActDialog>
  )
}
