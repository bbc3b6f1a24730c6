import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '#renderer/api/use-read.ts'
import type { Output } from '#shared/contract/index.ts'

export type Similar = Output<'postulates.similar'>['rows'][number]

/** Milliseconds without a key before what was typed is looked for, and how much of it there has to be: a word or two is like everything. */
const pause = 300
const shortest = 12

/** The earlier entries most like a text being typed. Nothing is stored; an answer to what is no longer typed is never shown. */
export function useSimilar({ content, rationale, except }: { content: string; rationale: string; except?: string | undefined }) {
  const [asked] = useDebouncedValue(JSON.stringify([content.trim(), rationale.trim()]), pause)
  const [text = '', why = ''] = JSON.parse(asked) as string[] // written on the line above
  const isEnabled = text.length >= shortest
  const read = useRead('postulates.similar', { content: text, rationale: why, ...(except !== undefined && { except }) }, { isEnabled, keepsPrevious: true })
  return { rows: isEnabled ? (read.data?.rows ?? []) : [], error: read.error, isAsked: isEnabled && read.data !== undefined }
}
