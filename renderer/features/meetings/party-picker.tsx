import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useEffect } from 'react'

/** Someone who can be put on the list; `isNew` stands for what was typed and is in no register yet. */
export type Party = { id: string; label: string; detail?: string; isNew?: boolean }

type PartyPickerProps = {
  label: string
  placeholder: string
  text: string
  options: readonly Party[]
  onText: (text: string) => void
  onPick: (party: Party) => void
}

/** A box that finds by two letters. The first found is ready under Enter; a second Enter, with the choices closed, belongs to the form around it. */
export function PartyPicker({ label, placeholder, text, options, onText, onPick }: PartyPickerProps) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const shown = options.map(({ id }) => id).join(' ')
  const { selectFirstOption, resetSelectedOption } = combobox
  useEffect(() => {
    if (shown === '') resetSelectedOption()
    else selectFirstOption()
  }, [shown, selectFirstOption, resetSelectedOption])
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
          label={label} placeholder={placeholder} value={text} autoComplete="off" onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            onText(event.currentTarget.value)
            combobox.openDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {options.map(({ id, label: name, detail }) => (
            <Combobox.Option key={id} value={id} className="wraps">{name}{detail ? ` – ${detail}` : ''}</Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
