import { Button, Group, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { useRecordSource } from '#renderer/ui/record-source.ts'
import { phoneHolder, type GridView, type Holder } from './grid-model.ts'

type AddLineProps = { onAdd: (holder: Holder) => void }

/** A line of the grid for somebody who has no duty yet. */
export function AddLine({ view, onAdd }: AddLineProps & { view: GridView }) {
  if (view === 'phone') return <AddPhone onAdd={onAdd} />
  return <AddRecord key={view} noun={view === 'person' ? 'people' : 'units'} label={view === 'person' ? 'Dodaj osobę do siatki' : 'Dodaj komórkę do siatki'} onAdd={onAdd} />
}

function AddPhone({ onAdd }: AddLineProps) {
  const [phone, setPhone] = useState('')
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    if (phone.trim() === '') return
    onAdd(phoneHolder(phone))
    setPhone('')
  }
  return (
    <form onSubmit={add}>
      <Group gap="xs" align="flex-end">
        <TextInput label="Dodaj telefon do siatki" type="tel" autoComplete="off" maxLength={60} value={phone} onChange={(event) => setPhone(event.currentTarget.value)} />
        <Button type="submit" variant="default">Dodaj</Button>
      </Group>
    </form>
  )
}

function AddRecord({ noun, label, onAdd }: AddLineProps & { noun: 'people' | 'units'; label: string }) {
  const source = useRecordSource(noun)
  const add = async (id: string | null) => {
    if (id !== null) onAdd({ key: id, value: id, label: await source.labelOf(id) })
  }
  return <RecordPicker noun={noun} label={label} field={{ name: `line.${noun}`, value: null, problems: {}, onChange: (id) => void add(id), onLeave: () => undefined }} />
}
