import { ActionIcon, Button, Checkbox, Divider, Group, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChevronDown, IconColumns3 } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { LayerPopover } from '#renderer/ui/layer-popover.tsx'
import { postulateColumns, usualPostulateColumns, type PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { isSameColumns, moveColumn, offeredColumns, toggleColumn } from './register-column-order.ts'

type ColumnMenuProps = { columns: readonly PostulateColumn[]; onChange: (columns: readonly PostulateColumn[]) => void }

/** Which columns the register shows, and in what order: boxes to tick, and places changed by buttons or Alt with an arrow. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const move = (key: PostulateColumn, step: -1 | 1) => {
    onChange(moveColumn(columns, key, step))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`input[name="column-${key}"]`)?.focus())
  }
  const moveByKey = (event: KeyboardEvent, key: PostulateColumn) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(key, event.key === 'ArrowUp' ? -1 : 1)
  }
  const button = <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>Kolumny</Button>
  return (
    <LayerPopover isOpen={isOpen} onChange={setIsOpen} position="bottom-end" target={button}>
      <Stack gap={2} ref={list} mah="60dvh" style={{ overflow: 'auto' }} role="group" aria-label="Kolumny rejestru">
        <Text size="sm" c="dimmed" maw={320}>Kolejność zmieniają strzałki obok nazwy albo Alt+↑ i Alt+↓.</Text>
        {offeredColumns(columns).map((key, index) => {
          const { title } = postulateColumns[key]
          const place = columns.indexOf(key)
          return (
            <Group key={key} gap={2} wrap="nowrap" justify="space-between" mih={34} onKeyDown={(event) => moveByKey(event, key)}>
              <Checkbox name={`column-${key}`} label={title} checked={place >= 0} disabled={index === 0} onChange={() => onChange(toggleColumn(columns, key))} />
              {place > 0 && (
                <Group gap={2} wrap="nowrap">
                  <ActionIcon variant="subtle" color="gray" aria-label={`Przesuń wcześniej: ${title}`} disabled={place === 1} onClick={() => move(key, -1)}><IconArrowUp size={18} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" aria-label={`Przesuń dalej: ${title}`} disabled={place === columns.length - 1} onClick={() => move(key, 1)}><IconArrowDown size={18} aria-hidden /></ActionIcon>
                </Group>
              )}
            </Group>
          )
        })}
        <Divider my={4} />
        <Button variant="subtle" justify="flex-start" disabled={isSameColumns(columns, usualPostulateColumns)} onClick={() => onChange(usualPostulateColumns)}>Przywróć zwykłe kolumny</Button>
      </Stack>
    </LayerPopover>
  )
}
