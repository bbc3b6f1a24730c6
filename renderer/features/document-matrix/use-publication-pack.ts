import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Input } from '#shared/contract/index.ts'
import type { MadePack } from './pack-words.ts'

export type PackTarget = Input<'documents.publicationPack'>['for']
export type PackPlace = 'zip' | 'folder'
type Asked = { into: PackPlace; kinds: readonly string[] | undefined }

/** A pack into a ZIP or a folder that the person chooses: the system's dialog, then the job. `publishAnyway`: the same once more, with people's names that were found in it. */
export function usePublicationPack(target: PackTarget) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.publicationPack')
  const [made, setMade] = useState<MadePack>()
  const [asked, setAsked] = useState<Asked>()
  const make = async (order: Asked, isPublishedAnyway = false) => {
    const { into, kinds } = order
    setMade(undefined)
    setAsked(order)
    making.forgetError()
    const answer = await choice.run(into === 'zip' ? { purpose: 'save', suggestedName: 'pakiet-do-publikacji', format: 'zip' } : { purpose: 'folder' })
    if (!answer?.chosen) return
    const { handle, name } = answer.chosen
    const done = await making.run({ for: target, ...(kinds && { kinds: [...kinds] }), ...(into === 'zip' ? { path: handle } : { folder: handle }), ...(isPublishedAnyway && { isPublishedAnyway }) })
    if (done) setMade({ ...done, place: into === 'zip' ? '' : ` w folderze „${name}”` })
  }
  return { make: (into: PackPlace, kinds?: readonly string[]) => void make({ into, kinds }), publishAnyway: () => void (asked && make(asked, true)), made, forget: () => setMade(undefined), isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? making.error }
}
