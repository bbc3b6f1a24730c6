import { Text } from '@mantine/core'
import { useState } from 'react'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { nobodyTyped, PartyFields } from '#renderer/ui/party-fields.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { usePartyBindings } from '#renderer/ui/use-party-bindings.ts'
import { callerKindLabels, type Call } from '#shared/domain/call.ts'
import { callerFieldWords } from './call-words.ts'

/** Who called and when, on the card of a call. */
export function CallCaller({ record, call }: { record: RecordHandle<'calls'>; call: Call }) {
  const { isAsked, ...fields } = usePartyBindings({ kind: record.field('callerKind'), organisation: record.field('organisation'), person: record.field('person') })
  const [typed, setTyped] = useState(nobodyTyped)
  return (
    <>
      <PartyFields words={callerFieldWords} {...fields} typed={typed} onTyped={setTyped}>
        <DateField field={record.field('date')} label="Dzień" isRequired />
        <TimeField field={record.field('time')} label="Godzina" isRequired />
      </PartyFields>
      {isAsked && <Text size="sm" mt={4}>Wybierz, kto dzwonił. Do tego czasu w rozmowie zostaje: {callerKindLabels[call.callerKind]}.</Text>}
    </>
  )
}
