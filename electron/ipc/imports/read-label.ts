import { fold } from '#shared/text/fold.ts'

/** What a cell was read as, or a sentence on why it cannot be taken. */
export type Read<T> = { value: T } | { fault: string }

const keyOf = (text: string) => fold(text).replace(/[.\-–]/gu, ' ').replace(/\s+/gu, ' ').trim()

/** A choice by its Polish label, or by other words that people use for it. */
export function makeLabelReader<T extends string>(labels: Record<T, string>, words: { [K in T]?: readonly string[] } = {}): (text: string) => Read<T> {
  const known = new Map<string, T>()
  for (const choice of Object.keys(labels) as T[]) for (const word of [labels[choice], ...(words[choice] ?? [])]) known.set(keyOf(word), choice)
  const fault = `Nie ma takiej możliwości. Wpisz jedną z: ${Object.values<string>(labels).join(', ')}.`
  return (text) => {
    const value = known.get(keyOf(text))
    return value === undefined ? { fault } : { value }
  }
}
