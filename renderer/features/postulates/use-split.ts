import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { cutPart, proposeParts } from './split-proposal.ts'

export type SplitPart = { key: number; content: string; rationale: string; sphere: string | null }
type PartValues = Omit<SplitPart, 'key'>

/** The parts that one postulate is to be divided into, as they are being prepared. Nothing is stored before `split`. */
export function useSplit({ id, revision, content, rationale, sphere }: Postulate) {
  const act = useWrite('postulates.split')
  const [nextKey, setNextKey] = useState(1)
  const [parts, setParts] = useState<readonly SplitPart[]>([{ key: 0, content, rationale, sphere }])
  const withKeys = (values: readonly PartValues[]) => {
    setNextKey(nextKey + values.length)
    return values.map((part, index) => ({ ...part, key: nextKey + index }))
  }
  const replace = (index: number, values: readonly PartValues[]) => setParts(parts.toSpliced(index, 1, ...withKeys(values)))
  const proposed = proposeParts(content)

  return {
    parts,
    proposed,
    isRunning: act.isRunning,
    error: act.error,
    canSplit: parts.length > 1,
    takeProposed: () => setParts(withKeys(proposed.map((part) => ({ content: part, rationale, sphere })))),
    add: () => setParts([...parts, ...withKeys([{ content: '', rationale, sphere }])]),
    remove: (index: number) => setParts(parts.toSpliced(index, 1)),
    /** Cuts a part at the caret, or takes the selected words out of it. */
    cut: (index: number, selection: { from: number; to: number }) => {
      const part = parts[index]
      const pieces = part ? cutPart(part.content, selection) : []
      if (part && pieces.length > 1) replace(index, pieces.map((piece) => ({ content: piece, rationale: part.rationale, sphere: part.sphere })))
    },
    field: <K extends keyof PartValues>(index: number, key: K): Binding<PartValues[K]> => {
      const part = parts[index]
      if (!part) throw new RangeError('A part is bound that is not there')
      const problem = act.error?.fields?.[`parts.${index}.${key}`]
      return { name: `parts.${index}.${key}`, value: part[key], problems: problem ? { '': problem } : {}, onChange: (value) => setParts(parts.with(index, { ...part, [key]: value })), onLeave: () => undefined }
    },
    split: () => act.run({ id, revision, parts: parts.map(({ content: text, rationale: why, sphere: of }) => ({ content: text, rationale: why, sphere: of })) }),
  }
}

export type Split = ReturnType<typeof useSplit>
