import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { readHours, type Hours } from '#shared/text/read-hours.ts'
import { useLayer } from '#renderer/ui/layers.ts'
import classes from './hours-box.module.css'

type HoursBoxProps = { acts: { typing: { text: string } | undefined; store: (hours: Hours) => void; cancel: () => void }; box: RefObject<HTMLDivElement | null> }

/** Where hours are typed in a cell. Enter stores them, Esc leaves; leaving it stores hours that are whole. */
export function HoursBox({ acts, box }: HoursBoxProps) {
  const [text, setText] = useState(acts.typing?.text ?? '')
  const [isWrong, setIsWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isLeft = useRef(false) // giving the focus back leaves the box once more
  useLayer(true, () => {
    isLeft.current = true
    acts.cancel()
    box.current?.focus()
  })
  const begin = useEffectEvent(() => {
    input.current?.focus({ preventScroll: true })
    // One digit was the first of those being typed; a whole pair of hours is a proposal that typing replaces.
    if (text.length > 1) input.current?.select()
  })
  useEffect(() => begin(), [])
  const store = () => {
    const hours = readHours(text)
    if (!hours) return setIsWrong(true)
    isLeft.current = true
    box.current?.focus()
    return acts.store(hours)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    store()
  }
  const onBlur = () => {
    const hours = readHours(text)
    if (isLeft.current) return
    if (hours) acts.store(hours)
    else acts.cancel()
  }
  return (
    <>
      <input
        ref={input} className={classes.input} aria-label="Godziny dyżuru" aria-invalid={isWrong} autoComplete="off" value={text} onKeyDown={onKeyDown} onBlur={onBlur}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setIsWrong(false)
        }}
      />
      {isWrong && <span role="alert" className={classes.wrong}>Wpisz dwie godziny, np. 15-18.</span>}
    </>
  )
}
