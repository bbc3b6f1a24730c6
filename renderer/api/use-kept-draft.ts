import { useEffect, useRef, useState } from 'react'
import { call } from './client.ts'

type Values = Record<string, unknown>

/** Milliseconds without a key before what was typed is kept aside. */
const pause = 400

/**
 * Keeps what is typed into a dialog aside, so that a crash loses no word of it. `found` is what an earlier run left behind, until it is taken back or dropped.
 * It is a net: when it cannot be written, making the record will say so.
 */
export function useKeptDraft(key: string, { values, isWorthKeeping }: { values: Values; isWorthKeeping: boolean }) {
  const [found, setFound] = useState<Values>()
  const text = JSON.stringify(values)
  const hasTyped = useRef(false)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const draft = (await call('drafts.list', {})).rows.find((row) => row.key === key)
      if (isCurrent && draft && !hasTyped.current) setFound(draft.values)
    }
    look().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [key])
  useEffect(() => {
    if (!isWorthKeeping) return undefined
    hasTyped.current = true
    const timer = setTimeout(() => void call('drafts.keep', { key, values: JSON.parse(text) as Record<string, never> }).catch(() => undefined), pause) // field values are JSON
    return () => clearTimeout(timer)
  }, [key, text, isWorthKeeping])
  return {
    found,
    forgetFound: () => setFound(undefined),
    drop: () => {
      setFound(undefined)
      void call('drafts.drop', { key }).catch(() => undefined)
    },
  }
}
