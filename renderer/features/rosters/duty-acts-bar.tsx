import { Button, Group, Menu, Text } from '@mantine/core'
import { IconArrowsExchange, IconChevronDown, IconClipboard, IconCopy, IconCut, IconTrash } from '@tabler/icons-react'
import { countOf, nouns } from '#shared/text/plural.ts'
import { step, type GridAct } from './grid-keys.ts'

type DutyActsBarProps = {
  label: string
  /** How many duties an act is about, and how many of them were marked. */
  chosen: number
  marked: number
  canPaste: boolean
  perform: (act: GridAct) => void
  /** Whose days „a row up” means; the list has weeks besides. */
  moves: readonly { label: string; down: number; right: number }[]
}

const icon = { size: 16, 'aria-hidden': true } as const

/** The acts on the chosen duties for the mouse; each is a key too. Pressing one leaves the keys where they are. */
export function DutyActsBar({ label, chosen, marked, canPaste, perform, moves }: DutyActsBarProps) {
  const isNone = chosen === 0
  const button = { size: 'compact-sm', variant: 'default' } as const
  return (
    <Group role="group" aria-label={label} gap="xs" onMouseDown={(event) => event.preventDefault()}>
      <Button {...button} disabled={isNone} title="Ctrl+C" leftSection={<IconCopy {...icon} />} onClick={() => perform({ kind: 'copy' })}>Kopiuj</Button>
      <Button {...button} disabled={isNone} title="Ctrl+X" leftSection={<IconCut {...icon} />} onClick={() => perform({ kind: 'cut' })}>Wytnij</Button>
      <Button {...button} disabled={!canPaste} title="Ctrl+V" leftSection={<IconClipboard {...icon} />} onClick={() => perform({ kind: 'paste' })}>Wklej</Button>
      <Button {...button} disabled={isNone} title="Del" leftSection={<IconTrash {...icon} />} onClick={() => perform({ kind: 'remove' })}>Usuń</Button>
      <Button {...button} disabled={marked !== 2} title="Z" leftSection={<IconArrowsExchange {...icon} />} onClick={() => perform({ kind: 'swap' })}>Zamień terminy</Button>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target><Button {...button} disabled={isNone} rightSection={<IconChevronDown {...icon} />}>Zmień</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={chosen !== 1} onClick={() => perform({ kind: 'open' })}>Otwórz dyżur (Enter)</Menu.Item>
          <Menu.Item onClick={() => perform({ kind: 'edit' })}>Wpisz godziny (F2)</Menu.Item>
          {moves.map((move) => <Menu.Item key={move.label} onClick={() => perform({ kind: 'move', down: move.down, right: move.right })}>{move.label}</Menu.Item>)}
          <Menu.Item onClick={() => perform({ kind: 'resize', edge: 'from', minutes: -step })}>Zacznij 15 minut wcześniej</Menu.Item>
          <Menu.Item onClick={() => perform({ kind: 'resize', edge: 'from', minutes: step })}>Zacznij 15 minut później</Menu.Item>
          <Menu.Item onClick={() => perform({ kind: 'resize', edge: 'to', minutes: -step })}>Skończ 15 minut wcześniej</Menu.Item>
          <Menu.Item onClick={() => perform({ kind: 'resize', edge: 'to', minutes: step })}>Skończ 15 minut później</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {marked > 0 && <Text size="sm" c="dimmed">Zaznaczono: {countOf(marked, nouns.duty)}</Text>}
    </Group>
  )
}
