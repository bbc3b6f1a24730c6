import { useState } from 'react'
import type { Act } from '#renderer/api/use-write.ts'
import { sentenceAt, type Binding, type FieldText } from './binding.ts'
import { ErrorNote } from './error-note.tsx'
import { PartyPicker, type Party } from './party-picker.tsx'

type PartyFieldProps = FieldText & {
  field: Binding<string | null>
  /** What the chosen one is called. */
  name: string
  /** What is in the box while it is being typed in, and who it may be. */
  typed: string | null
  onTyped: (text: string | null) => void
  options: readonly Party[]
  /** Puts somebody into the register by the name that was typed. */
  creation: Act<string, { id: string }>
  /** Somebody was put into the register. */
  onAdded?: ((id: string) => void) | undefined
}

/** One organisation or person found by two letters; who is in no register yet is put there by the last line. What was typed and not chosen stays, and is said; one that is required is never emptied, only chosen anew. */
export function PartyField({ field, name, typed, onTyped, options, creation, onAdded, label, hint, isRequired = false }: PartyFieldProps) {
  const [isLeft, setIsLeft] = useState(false)
  const take = (id: string | null) => {
    onTyped(null)
    field.onChange(id)
    field.onLeave()
  }
  const pick = async (party: Party) => {
    if (!party.isNew) return take(party.id)
    const created = await creation.run((typed ?? '').trim())
    if (!created) return
    onAdded?.(created.id)
    take(created.id)
  }
  const type = (text: string) => {
    setIsLeft(false)
    if (text.trim() === '' && !isRequired) take(null)
    else onTyped(text)
  }
  const unchosen = isLeft && typed !== null && !creation.isRunning ? 'Wybierz wpis z listy pod polem. Ostatnia pozycja listy dodaje nowy.' : undefined
  return (
    <div>
      <PartyPicker
        label={label} name={field.name} placeholder="Dwie litery nazwy albo nazwiska" text={typed ?? name} options={options} onText={type} onPick={(party) => void pick(party)} onLeave={() => setIsLeft(true)}
        error={unchosen ?? sentenceAt(field)} hint={hint} isRequired={isRequired}
      />
      <ErrorNote error={creation.error} title="Nie dodano wpisu" />
    </div>
  )
}
