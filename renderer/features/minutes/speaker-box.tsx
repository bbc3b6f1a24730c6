import { Text, TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Minutes } from './use-minutes.ts'
import { useOutsiders } from './use-outsiders.ts'
import { speakerOffers, type Offer } from './speaker-offers.ts'
import { SpeakerOption } from './speaker-option.tsx'
import classes from './minutes.module.css'

type SpeakerBoxProps = {
  box: RefObject<HTMLInputElement | null>
  minutes: Minutes
  /** The arrow up from an empty box. */
  onUp: () => void
  /** Esc in an empty box. */
  onLeave: () => void
}

/** Chooses who speaks: two letters narrow the list, arrows go along it, Enter gives the floor, F8 marks as present, a dot alone is a voice from the floor. */
export function SpeakerBox({ box, minutes, onUp, onLeave }: SpeakerBoxProps) {
  const prefix = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const offers = speakerOffers({ typed, rows: minutes.attendances.rows, last: minutes.voice.speaker ?? minutes.last, outsiders: useOutsiders(typed) })
  const first = offers[0]?.isReady ? 0 : -1
  const active = chosen === undefined ? first : Math.max(first, offers.findIndex(({ id }) => id === chosen))
  const activeId = offers[active]?.id
  useEffect(() => {
    if (activeId !== undefined) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const change = (text: string) => {
    setTyped(text)
    setChosen(undefined)
  }
  const take = async (offer: Offer) => {
    if (await minutes.take(offer)) change('')
  }
  const goTo = (index: number) => setChosen(offers[Math.min(Math.max(index, 0), offers.length - 1)]?.id)
  const keys: Record<string, (() => void) | undefined> = {
    ArrowDown: () => goTo(active + 1),
    ArrowUp: typed === '' && active <= 0 ? onUp : () => goTo(active - 1),
    PageDown: () => goTo(active + 8),
    PageUp: () => goTo(active - 8),
    Enter: () => {
      const offer = offers[active]
      if (offer) void take(offer)
    },
    F8: () => {
      const who = offers[active]?.who
      if (who?.kind === 'participant') minutes.mark(who.row)
    },
    Escape: typed === '' ? onLeave : () => change(''),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const hasControl = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    const undoing = typed === '' && hasControl ? (key === 'y' || (key === 'z' && event.shiftKey) ? minutes.redo : key === 'z' ? minutes.undo : undefined) : undefined
    const act = hasControl ? undoing : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const onClick = ({ target }: MouseEvent) => {
    const clicked = target instanceof Element ? target.closest<HTMLElement>('[data-offer]')?.dataset.offer : undefined
    const offer = offers.find(({ id }) => id === clicked)
    if (offer) void take(offer)
  }

  return (
    <>
      <TextInput
        ref={box} size="lg" label="Kto mówi?" placeholder="Dwie litery, na przykład jk" value={typed} autoComplete="off" spellCheck={false} role="combobox" aria-expanded aria-autocomplete="list" aria-controls={`${prefix}-list`}
        {...(activeId !== undefined && { 'aria-activedescendant': `${prefix}-${activeId}` })} onKeyDown={onKeyDown}
        onChange={(event) => {
          const text = event.currentTarget.value
          const floor = text === '.' ? offers.find(({ who }) => who.kind === 'floor') : undefined
          if (floor) void take(floor)
          else change(text)
        }}
      />
      <ErrorNote error={minutes.speakerError} title="Nie zapisano" />
      <ErrorNote error={minutes.attendances.error} title="Nie udało się wczytać uczestników" retry={minutes.attendances.readAgain} />
      <div ref={list} id={`${prefix}-list`} className={classes.speakers} role="listbox" aria-label="Uczestnicy" tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={onClick} onKeyDown={onKeyDown}>
        {offers.map((offer, index) => <SpeakerOption key={offer.id} id={`${prefix}-${offer.id}`} offer={offer} isActive={index === active} />)}
      </div>
      {active === -1 && <Text size="sm" c="dimmed">Strzałka w dół wybiera z listy.</Text>}
    </>
  )
}
