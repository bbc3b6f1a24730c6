import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { SwitchField } from '#renderer/ui/switch-field.tsx'
import { signedStateLabels, type Submission } from '#shared/domain/submission.ts'

type LetterFieldsProps = { remarks: Binding<number>; signed: Binding<Submission['signed']>; isWrongForm: Binding<boolean> }

/** How many remarks a letter holds and whether it is in order. */
export function LetterFields({ remarks, signed, isWrongForm }: LetterFieldsProps) {
  return (
    <>
      <FieldRow>
        <NumberField field={remarks} label="Liczba uwag" isRequired />
        <ChoiceField field={signed} label="Podpis" labels={signedStateLabels} />
      </FieldRow>
      <SwitchField field={isWrongForm} label="Na innym formularzu niż wymagany" />
    </>
  )
}
