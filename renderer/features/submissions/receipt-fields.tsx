import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { channelLabels, type ChannelKind } from '#shared/domain/channel.ts'

type ReceiptFieldsProps = { channel: Binding<ChannelKind>; receivedOn: Binding<string>; receivedTime: Binding<string | null>; /** Where the day of posting may be known. */ postedOn?: Binding<string | null> | false; /** A dialog begins here. */ hasFirstFocus?: boolean }

/** By what way and when a letter came. */
export function ReceiptFields({ channel, receivedOn, receivedTime, postedOn, hasFirstFocus = false }: ReceiptFieldsProps) {
  return (
    <FieldRow>
      <ChoiceField hasFirstFocus={hasFirstFocus} field={channel} label="Sposób zgłoszenia" labels={channelLabels} />
      <DateField field={receivedOn} label="Dzień wpływu" isRequired />
      <TimeField field={receivedTime} label="Godzina wpływu" />
      {postedOn && <DateField field={postedOn} label="Dzień nadania" />}
    </FieldRow>
  )
}
