import { Highlight } from '@mantine/core'
import { Spotlight, useSpotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useLayer } from '#renderer/ui/layers.ts'
import { goTo } from '#renderer/ui/place.ts'
import { commandsOf, type Command } from './commands.ts'
import { usePaperCommands } from './paper-commands.ts'
import { palette, paletteStore } from './palette-store.ts'
import { nounNames, pathOfRecord } from './record-places.ts'
import classes from './search-palette.module.css'

/** Spotlight marks the first line as soon as a letter is typed; what is found comes later, and Enter would do nothing. */
function markFirst(list: HTMLElement | null): void {
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
}

/** The box is there and has the focus before the next key: a fade, or a focus given later, would lose the first letters. */
const atOnce = { duration: 0 }
const focusOn = (box: HTMLInputElement | null) => box?.focus()

/** Papers have long names: two letters would find most of them. */
const fewestLetters = 3

/** Ctrl+K: one box that finds places, acts and records. */
export function SearchPalette({ extra }: { extra: readonly Command[] }) {
  const [query, setQuery] = useState('')
  const typed = query.trim()
  const text = useDeferredValue(typed)
  const found = useRead('search.everything', { text, limit: 20 }, { isEnabled: text !== '', keepsPrevious: true })
  const papers = usePaperCommands(typed.length >= fewestLetters)
  const commands = commandsOf(typed, { extra, papers }) // never behind what is typed: Enter would run another one
  const records = text === '' ? [] : (found.data?.rows ?? [])
  useLayer(useSpotlight(paletteStore).opened, palette.close) // it may lie over a dialog, which Esc is not for
  const list = useRef<HTMLDivElement>(null)
  const shown = typed === '' ? '' : JSON.stringify([commands.map(({ label }) => label), records.map(({ id }) => id)])
  useEffect(() => {
    if (shown !== '') markFirst(list.current)
  }, [shown])
  return (
    <Spotlight.Root store={paletteStore} query={query} onQueryChange={setQuery} shortcut={['mod + K']} tagsToIgnore={[]} scrollable maxHeight="60vh" size="lg" classNames={{ inner: classes.around!, content: classes.palette! }} overlayProps={{ backgroundOpacity: 0.35 }} transitionProps={atOnce}>
      <Spotlight.Search ref={focusOn} placeholder="Szukaj albo wpisz polecenie…" aria-label="Szukaj albo wpisz polecenie" leftSection={<IconSearch size={20} aria-hidden />} />
      <Spotlight.ActionsList ref={list} className={classes.list}>
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label="Miejsca i czynności">
            {commands.map(({ label, run }) => <Spotlight.Action key={label} label={label} onClick={run} />)}
          </Spotlight.ActionsGroup>
        )}
        {records.length > 0 && (
          <Spotlight.ActionsGroup label="Wpisy">
            {records.map(({ noun, id, title, excerpt }) => (
              <Spotlight.Action key={`${noun} ${id}`} onClick={() => goTo(pathOfRecord(noun, id))} className="wraps">
                <div>
                  <div><strong>{title}</strong> · {nounNames[noun] ?? 'wpis'}</div>
                  <Highlight size="sm" className={classes.excerpt} highlight={text.split(/\s+/)} lineClamp={2}>{excerpt}</Highlight>
                </div>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length === 0 && records.length === 0 && <Spotlight.Empty>{found.isFetching ? 'Szukam…' : 'Nic nie pasuje. Sprawdź pisownię albo wpisz mniej liter.'}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
