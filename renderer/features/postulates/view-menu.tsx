import { Button, Divider, Stack, Text } from '@mantine/core'
import { IconBookmark, IconChevronDown } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { LayerPopover } from '#renderer/ui/layer-popover.tsx'
import { usualPostulateColumns } from '#shared/domain/postulate-columns.ts'
import type { SavedView } from '#shared/domain/saved-view.ts'
import { knownColumns } from './register-column-order.ts'
import { isViewChanged, lookOf } from './register-view.ts'
import type { Register } from './use-register.ts'
import { ViewNameDialog } from './view-name-dialog.tsx'
import { ViewRow } from './view-row.tsx'

/** Kept ways of looking at the register: choose one, keep the present one, call it otherwise, replace it, remove it. */
export function ViewMenu({ register }: { register: Register }) {
  const [isOpen, setIsOpen] = useState(false)
  const target = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [named, setNamed] = useState<SavedView | 'new' | null>(null)
  const views = useRead('views.list', { place: 'postulates', limit: 200, sort: { by: 'name' } }, { keepsPrevious: true }).data?.rows ?? []
  const current = views.find(({ id }) => id === register.view)
  const isChanged = current !== undefined && isViewChanged(current, lookOf(register))
  const show = (view: SavedView | null) => {
    register.show({ query: Object.fromEntries(new URLSearchParams(view?.query)), columns: view ? knownColumns(view.columns) : usualPostulateColumns, sort: view?.sort ?? '', view: view?.id ?? '' })
    setIsOpen(false)
  }
  const name = (view: SavedView | 'new') => {
    setIsOpen(false)
    setNamed(view)
  }
  const closeName = () => {
    setNamed(null)
    requestAnimationFrame(() => target.current?.focus())
  }
  const button = (
    <Button ref={target} variant="default" className="wraps" leftSection={<IconBookmark size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
      {current ? `Widok: ${current.name}${isChanged ? ' (zmieniony)' : ''}` : 'Widoki'}
    </Button>
  )
  return (
    <>
      <LayerPopover isOpen={isOpen} onChange={setIsOpen} position="bottom-end" target={button}>
        <Stack ref={list} gap={4} maw={420} mah="60dvh" style={{ overflow: 'auto' }}>
          {views.length === 0 && <Text size="sm" c="dimmed">Widok to filtry, kolumny i kolejność pod jedną nazwą. Ustaw je i zapisz, aby do nich wracać.</Text>}
          <Button variant={current ? 'subtle' : 'light'} justify="flex-start" onClick={() => show(null)}>Zwykły widok</Button>
          {views.map((view) => <ViewRow key={view.id} view={view} isCurrent={view.id === current?.id} isChanged={isChanged} look={lookOf(register)} onShow={() => show(view)} onRename={() => name(view)} onReplaced={() => register.setView(view.id)} onRemoved={() => list.current?.querySelector('button')?.focus()} />)}
          <Divider my={4} />
          <Button variant="subtle" justify="flex-start" onClick={() => name('new')}>Zapisz obecny widok…</Button>
        </Stack>
      </LayerPopover>
      {named !== null && <ViewNameDialog view={named === 'new' ? null : named} look={lookOf(register)} onClose={closeName} onKept={register.setView} />}
    </>
  )
}
