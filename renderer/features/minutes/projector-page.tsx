import { Box, Loader } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo, usePlace } from '#renderer/ui/place.ts'
import { useMinutesKeys } from './use-minutes-keys.ts'
import classes from './projector.module.css'

/** What the room sees: the meeting and its entries in very large type, without personal data. The newest one is always in sight; Esc or F9 goes back to the minutes, or closes it where it has a window of its own. */
export function ProjectorPage({ id }: { id: string }) {
  const { data, error, refetch } = useRead('meetings.projector', { id })
  const entries = useRef<HTMLOListElement>(null)
  const newest = useRef<HTMLLIElement>(null)
  const shown = data && JSON.stringify(data.rows)
  const isOwnWindow = usePlace().query.own !== undefined
  const toggle = useWrite('meetings.toggleProjector')
  const back = () => (isOwnWindow ? void toggle.run({ id }) : goTo(['minutes', id]))
  const scroll = (share: number) => () => entries.current?.scrollBy({ top: share * entries.current.clientHeight })
  useMinutesKeys({ Escape: back, F9: back, ArrowDown: scroll(0.2), ArrowUp: scroll(-0.2), PageDown: scroll(0.9), PageUp: scroll(-0.9) })
  useEffect(() => {
    const [list, last] = [entries.current, newest.current]
    if (shown === undefined || !list || !last) return undefined
    const resizing = new ResizeObserver(() => last.scrollIntoView({ block: last.offsetHeight > list.clientHeight ? 'start' : 'end' })) // it tells at once, and whenever the window or the text changes its size
    resizing.observe(list)
    resizing.observe(last)
    return () => resizing.disconnect()
  }, [shown])
  return (
    <main className={classes.screen} aria-label="Ekran dla sali">
      {!data && !error && <Loader aria-label="Wczytywanie" />}
      <ErrorNote error={error} title="Nie udało się wczytać wpisów" retry={() => void refetch()} />
      {data && (
        <>
          <header>
            <h1 className={classes.title}>{data.title}</h1>
            <p className={classes.where}>{[data.when, data.place].filter((part) => part !== '').join(' · ')}</p>
          </header>
          <Box component="ol" ref={entries} className={classes.entries} aria-label="Wpisy" aria-live="polite" tabIndex={0}>
            {data.rows.map(({ id: row, number, submitters, content }, index) => (
              <li key={row} className={classes.entry} {...(index === data.rows.length - 1 && { ref: newest })}>
                <p className={classes.number}>{[number, submitters].filter((part) => part !== '').join(' · ')}</p>
                <p className={classes.content}>{content}</p>
              </li>
            ))}
          </Box>
        </>
      )}
    </main>
  )
}
