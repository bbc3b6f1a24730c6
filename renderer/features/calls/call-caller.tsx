import { Text } from '@mantine/core'
import { useState } from 'react'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { callerKindLabels, type Call } from '#shared/domain/call.ts'
import { CallerFields, nobodyTyped } from './caller-fields.tsx'
import { useCallerBindings } from './use-caller-bindings.ts'

/** Who called and when, on the card of a call. */
export function CallCaller({ record, call }: { record: RecordHandle<'calls'>; call: Call }) {
  const { isAsked, ...fields } = useCallerBindings(record, call)
  const [typed, setTyped] = useState(nobodyTyped)
  return (
    <>
      <CallerFields {...fields} typed={typed} onTyped={setTyped}>
        <DateField field={record.field('date')} label="Dzień" isRequired />
        <TimeField field={record.field('time')} label="Godzina" isRequired />
      </CallerFields>
      {isAsked && <Text size="sm" mt={4}>Wybierz, kto dzwonił. Do tego czasu w rozmowie zostaje: {callerKindLabels[call.callerKind]}.</Text>}
    </>
  )
}
