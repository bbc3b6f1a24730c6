import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'

export const letterKind = 'odpowiedz-dla-organizacji'

/** What a letter holds: the answers, or each matter through all years. */
export const letterVariants = { pismo: 'Pismo', historia: 'Historia zgłoszeń' } as const
export const letterFormats = { docx: 'Word (DOCX)', pdf: 'PDF' } as const

/** Who gets one, and what. */
export type LetterOrder = { isCheckedByUser?: true; only: readonly string[]; variant: keyof typeof letterVariants; format: keyof typeof letterFormats }
export type MadeLetters = Output<'documents.exportForEach'> & { folder: string; order: LetterOrder }

/** Letters into a folder that the person chooses: the system's dialog, then the job. */
export function useLetters(target: DocumentFor) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.exportForEach')
  const [made, setMade] = useState<MadeLetters>()
  const make = async (order: LetterOrder) => {
    const { only, ...what } = order
    setMade(undefined)
    making.forgetError()
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const done = await making.run({ kind: letterKind, for: target, ...what, folder: answer.chosen.handle, only: [...only] })
    if (done) setMade({ ...done, folder: answer.chosen.name, order })
  }
  return { make: (order: LetterOrder) => void make(order), made, forget: () => setMade(undefined), isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? making.error }
}
