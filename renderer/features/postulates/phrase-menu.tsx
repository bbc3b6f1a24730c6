import { Button, Combobox, ScrollArea, Text, useCombobox } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { useLayer } from '#renderer/ui/layers.ts'
import { decisionLabels, type Decision } from '#shared/domain/position.ts'
import { offeredPhrases } from './offered-phrases.ts'

/** Standard phrases for a decision, found by typing; the chosen one is handed on to be put at the caret. */
export function PhraseMenu({ decision, onPick }: { decision: Decision; onPick: (text: string) => void }) {
  const [search, setSearch] = useState('')
  const [hasAll, setHasAll] = useState(false)
  const isPicked = useRef(false)
  const menu = useCombobox({
    onDropdownOpen: () => {
      setSearch('')
      isPicked.current = false
      menu.focusSearchInput()
    },
    onDropdownClose: () => {
      menu.resetSelectedOption()
      if (!isPicked.current) menu.focusTarget() // the picked phrase takes the focus to its text
    },
  })
  useLayer(menu.dropdownOpened, () => menu.closeDropdown())
  const phrases = useRead('phrases.list', { isActive: true, limit: 200 }, { isEnabled: menu.dropdownOpened, keepsPrevious: true })
  const rows = phrases.data?.rows ?? []
  const offered = offeredPhrases(rows, { decision: hasAll ? null : decision, search })
  const pick = (value: string) => {
    if (value === 'all') {
      setHasAll(true)
      return
    }
    isPicked.current = true
    menu.closeDropdown()
    const phrase = rows.find(({ id }) => id === value)
    if (phrase) onPick(phrase.text)
  }
  return (
    <Combobox store={menu} width="min(34rem, 92vw)" position="bottom-start" shadow="md" withinPortal onOptionSubmit={pick}>
      <Combobox.Target withAriaAttributes={false}>
        <Button variant="subtle" size="compact-sm" leftSection={<IconQuote size={16} aria-hidden />} aria-haspopup="listbox" aria-expanded={menu.dropdownOpened} onClick={() => menu.toggleDropdown()}>Wstaw zwrot</Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search aria-label="Szukaj zwrotu" placeholder="Szukaj w tytule i treści" value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <Combobox.Options aria-label="Standardowe zwroty">
          <ScrollArea.Autosize mah={320} type="scroll">
            {offered.map(({ id, title, text, decision: of }) => (
              <Combobox.Option value={id} key={id}>
                <Text fw={700}>{title}{of && <Text span c="dimmed" fw={400}> · {decisionLabels[of]}</Text>}</Text>
                <Text size="sm" lineClamp={3} className="wraps">{text}</Text>
              </Combobox.Option>
            ))}
            {!hasAll && <Combobox.Option value="all">Pokaż zwroty do wszystkich rozstrzygnięć</Combobox.Option>}
          </ScrollArea.Autosize>
        </Combobox.Options>
        {offered.length === 0 && <Combobox.Empty ta="left">{rows.length === 0 ? <>Nie ma jeszcze zwrotów. Dodaje się je w <a href={hrefOf(['settings', 'phrases'])}>ustawieniach</a>.</> : search.trim() === '' ? `Nie ma zwrotów do rozstrzygnięcia „${decisionLabels[decision]}”.` : 'Nic nie pasuje. Sprawdź pisownię.'}</Combobox.Empty>}
      </Combobox.Dropdown>
    </Combobox>
  )
}
