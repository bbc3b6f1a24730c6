import { useLongWork } from '#renderer/api/use-long-work.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Input } from '#shared/contract/index.ts'
import { packedSentence, remarksSentence } from './pack-words.ts'
import { usePackName } from './use-pack-name.ts'

export type PackTarget = Input<'documents.publicationPack'>['for']
export type PackPlace = 'zip' | 'folder'
type Asked = { into: PackPlace; kinds: readonly string[] | undefined }

/** A pack into a ZIP or a folder that the person chooses: the system's dialog, then the job, which goes on wherever the person goes. `publishAnyway`: the same once more, with people's names that were found in it. */
export function usePublicationPack(target: PackTarget) {
  const choice = useWrite('files.choose')
  const making = useLongWork<'documents.publicationPack', Asked & { place: string }>('documents.publicationPack', target)
  const suggestedName = usePackName(target)
  const make = async ({ into, kinds }: Asked, isPublishedAnyway = false) => {
    making.forget()
    const answer = await choice.run(into === 'zip' ? { purpose: 'save', suggestedName, format: 'zip' } : { purpose: 'folder' })
    if (!answer?.chosen) return
    const { handle, name } = answer.chosen
    const place = into === 'zip' ? '' : ` w folderze „${name}”`
    making.run(
      { for: target, ...(kinds && { kinds: [...kinds] }), ...(into === 'zip' ? { path: handle } : { folder: handle }), ...(isPublishedAnyway && { isPublishedAnyway }) },
      { title: 'Pakiet do publikacji', about: { into, kinds, place }, said: (made) => `${packedSentence({ ...made, place })} ${remarksSentence(made.remarks)}` },
    )
  }
  const { made, asked, canStart, isRunning, isStopping, progress, cancel, forget } = making
  return {
    make: (into: PackPlace, kinds?: readonly string[]) => void make({ into, kinds }), publishAnyway: () => void (asked && make(asked, true)), made: made && { ...made.value, place: made.about.place },
    canStart, forget, isRunning, isStopping, progress, cancel, error: choice.error ?? making.error,
  }
}
