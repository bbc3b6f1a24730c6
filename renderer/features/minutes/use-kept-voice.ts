import { useEffect, useEffectEvent, useRef } from 'react'
import { call } from '#renderer/api/client.ts'
import { isWorthKeeping, keptValues, keptVoice, silence, type Voice } from './voice.ts'

/** Milliseconds after a key before what was typed is kept aside, however quickly the next keys follow. */
const pause = 300

/** Keeps what is being written down aside, so that neither a crash nor leaving the screen loses a word; what an earlier visit left comes back by `onFound`. It is a net: when it cannot be written, storing the voice will say so. */
export function useKeptVoice(meeting: string, voice: Voice, onFound: (voice: Voice) => void) {
  const key = `minutes:${meeting}`
  const latest = useRef(silence)
  const isKept = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const isWanted = isWorthKeeping(latest.current)
    if (!isWanted && !isKept.current) return
    isKept.current = isWanted
    void (isWanted ? call('drafts.keep', { key, values: keptValues(latest.current) }) : call('drafts.drop', { key })).catch(() => undefined)
  })
  const takeFound = useEffectEvent((values: Record<string, unknown>) => {
    if (isWorthKeeping(latest.current)) return
    isKept.current = true
    onFound(keptVoice(values))
  })

  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const draft = (await call('drafts.list', {})).rows.find((row) => row.key === key)
      if (isCurrent && draft) takeFound(draft.values)
    }
    look().catch(() => undefined)
    return () => {
      isCurrent = false
      flush()
    }
  }, [key])
  useEffect(() => {
    latest.current = voice
    if (!isWorthKeeping(voice)) flush()
    else timer.current ??= setTimeout(() => flush(), pause)
  }, [voice])
}
