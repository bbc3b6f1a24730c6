import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Input } from '#shared/contract/index.ts'
import type { MadePack } from './pack-words.ts'

export type PackTarget = Input<'documents.publicationPack'>['for']
export type PackPlace = 'zip' | 'folder'

/** A pack into a ZIP or a folder that the person chooses: the system's dialog, then the job. */
export function usePublicationPack(target: PackTarget) {
  const choice = useWrite('files.choose')
  const making = useJob('documents.publicationPack')
  const [made, setMade] = useState<MadePack>()
  const make = async (into: PackPlace, kinds: readonly string[] | undefined) => {
    setMade(undefined)
    making.forgetError()
    const answer = await choice.run(into === 'zip' ? { purpose: 'save', suggestedName: 'pakiet-do-publikacji', format: 'zip' } : { purpose: 'folder' })
    if (!answer?.chosen) return
    const { handle, name } = answer.chosen
    const done = await making.run({ for: target, ...(kinds && { kinds: [...kinds] }), ...(into === 'zip' ? { path: handle } : { folder: handle }) })
    if (done) setMade({ ...done, place: into === 'zip' ? '' : ` w folderze „${name}”` })
  }
  return { make: (into: PackPlace, kinds?: readonly string[]) => void make(into, kinds), made, forget: () => setMade(undefined), isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? making.error }
}
