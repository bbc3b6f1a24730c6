import { useState } from 'react'
import { useKeptDraft } from '#renderer/api/use-kept-draft.ts'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Postulate, PostulateStage, Submitter } from '#shared/domain/postulate.ts'
import type { Similar } from './use-similar.ts'

type Place = { meeting: string | null; consultation: string | null; stage: PostulateStage }

const blank = ({ meeting, consultation, stage }: Place) => ({ stage, content: '', rationale: '', meeting, consultation, submitters: [] as Submitter[] })

/** A postulate before it exists, kept aside from a crash, and the similar entry whose answer it is to get. */
export function useNewPostulate({ meeting, consultation }: Omit<Place, 'stage'>, onCreated: (id: string) => void) {
  const first = blank({ meeting, consultation, stage: consultation === null ? 'postulate' : 'remark' })
  const draft = useNewRecord('postulates', first)
  const kept = useKeptDraft('postulates', { values: draft.values, isWorthKeeping: draft.values.content.trim() !== '' })
  const takeOver = useWrite('positions.takeOver')
  const [source, setSource] = useState<Similar>()
  /** Made, although the answer could not be taken over. */
  const [half, setHalf] = useState<Postulate>()

  const create = async () => {
    setHalf(undefined)
    const postulate = await draft.create()
    if (!postulate) return false
    const from = source?.position ?? null
    draft.startAgain(blank(postulate)) // the next one starts at the same place
    setSource(undefined)
    kept.forget()
    if (from !== null && !(await takeOver.run({ postulate: postulate.id, from }))) {
      setHalf(postulate)
      return false
    }
    onCreated(postulate.id)
    return true
  }
  const restoreFound = () => {
    draft.startAgain({ ...first, ...kept.found })
    void kept.takeFound()
  }
  return { draft, create, source, setSource, half, found: kept.found, restoreFound, dropFound: kept.dropFound, isRunning: draft.isRunning || takeOver.isRunning, error: draft.error, takeError: takeOver.error }
}
