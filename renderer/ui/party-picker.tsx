import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useRef } from 'react'

/** Someone who can be put on the list. `isNew`: what was typed, in no register yet. `isReady`: certain enough to be taken by Enter at once when it comes first. */
export type Party = { id: string; label: string; detail?: string; isNew?: boolean; isReady?: boolean }

type PartyPickerProps = {
  label: string
  name?: string
  placeholder: string
  text: string
  options: readonly Party[]
  onText: (text: string) => void
  onPick: (party: Party) => void
  onLeave?: () => void
  /** What is wrong with the choice. */
  error?: string | undefined
  hint?: string | undefined
  isRequired?: boolean
}

/**
 * A box that finds by two letters. Enter takes the first one if it is certain, else arrows choose; a second Enter, with the choices closed, belongs to the form around it.
 * The first arrow steps onto the first one, marked or not, as in every other picker: from a mark that came by itself it would lead past what was found to „Dodaj nową…”.
 */
export function PartyPicker({ label, name, placeholder, text, options, onText, onPick, onLeave, error, hint, isRequired = false }: PartyPickerProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const shown = options.map(({ id }) => id).join(' ')
  const isFirstReady = options[0]?.isReady ?? false
  const { selectFirstOption, resetSelectedOption } = combobox
  const isMarkedByItself = useRef(false)
  useEffect(() => {
    isMarkedByItself.current = true
    if (shown !== '' && isFirstReady) selectFirstOption()
    else resetSelectedOption()
  }, [shown, isFirstReady, selectFirstOption, resetSelectedOption])
  return (
    <Combobox
      store={combobox} withinPortal
      onOptionSubmit={(id) => {
        const party = options.find((option) => option.id === id)
        if (party) onPick(party)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          label={label} placeholder={placeholder} value={text} autoComplete="off" error={error} required={isRequired} {...(name !== undefined && { name })} {...(hint !== undefined && { description: hint })}
          onBlur={() => {
            combobox.closeDropdown()
            onLeave?.()
          }}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown' && isMarkedByItself.current) resetSelectedOption()
            if (key === 'ArrowDown' || key === 'ArrowUp') isMarkedByItself.current = false
          }}
          onChange={(event) => {
            onText(event.currentTarget.value)
            combobox.openDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {options.map(({ id, label: called, detail }) => (
            <Combobox.Option key={id} value={id} className="wraps">{called}{detail ? ` – ${detail}` : ''}</Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
