import { useEffect, useState } from 'react'
import { call } from './client.ts'

type Values = Record<string, unknown>
type Found = { key: string; values: Values }

/** Milliseconds without a key before what was typed is kept aside. */
const pause = 400

/** It is a net: when it cannot be written, making the record will say so. */
const keep = (key: string, values: Values) => call('drafts.keep', { key, values: structuredClone(values) as Record<string, never> }).catch(() => undefined) // field values are JSON
const drop = (key: string) => call('drafts.drop', { key }).catch(() => undefined)

/**
 * Keeps what is typed into a dialog aside, so that a crash loses no word of it. Each opening of the page keeps under a key of its own, so what an earlier one left behind (`found`) stays
 * until somebody takes it back or drops it, whatever is typed and made meanwhile.
 */
export function useKeptDraft(noun: string, { values, isWorthKeeping }: { values: Values; isWorthKeeping: boolean }) {
  const [own] = useState(() => `${noun}:new:${crypto.randomUUID()}`)
  const [found, setFound] = useState<readonly Found[]>([])
  const text = JSON.stringify(values)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const { rows } = await call('drafts.list', {})
      if (isCurrent) setFound(rows.filter(({ key }) => key.startsWith(`${noun}:new:`) && key !== own))
    }
    look().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [noun, own])
  useEffect(() => {
    if (!isWorthKeeping) return undefined
    const timer = setTimeout(() => void keep(own, JSON.parse(text) as Values), pause)
    return () => clearTimeout(timer)
  }, [own, text, isWorthKeeping])

  const first = found[0]
  return {
    found: first?.values,
    /** Gives what was found to be put into the fields; it is kept on as if it had just been typed. */
    takeFound: async () => {
      if (!first) return
      setFound(found.slice(1))
      await keep(own, first.values)
      await drop(first.key)
    },
    dropFound: () => {
      setFound(found.slice(1))
      if (first) void drop(first.key)
    },
    /** Forgets what was typed: its record exists now. */
    forget: () => void drop(own),
  }
}
