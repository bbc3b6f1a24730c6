import { useEffect, useEffectEvent, useState } from 'react'
import { call } from '#renderer/api/client.ts'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Output } from '#shared/contract/index.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { choicesInput, hasChoices, noChoices, type Choices } from './choices.ts'
import { destinationFor, type Destination } from './destination.ts'
import { importKinds, type Preview } from './import-kinds.ts'
import { readLeftAside, type LeftAside } from './left-aside.ts'
import { isMapped, mappingInput, type Mapping } from './mapping.ts'

type File = Output<'files.chooseMany'>['chosen'][number]

const dropPlan = (plan: string) => void call('imports.drop', { plan }).catch(() => undefined) // a plan that stays is forgotten by itself after some days

/** An import on its way: files, what they would do, what was decided, and what was stored. */
export function useImport(kind: ImportKind, start: Destination) {
  const choosing = useWrite('files.chooseMany')
  const reading = useJob('imports.preview')
  const storing = useJob('imports.apply')
  const [files, setFiles] = useState<readonly File[]>([])
  const [into, setInto] = useState(start)
  const [mapping, setMapping] = useState<Mapping>({})
  const [preview, setPreview] = useState<Preview | null>(null)
  const [choices, setChoices] = useState<Choices>(noChoices)
  const [result, setResult] = useState<Output<'imports.apply'> | null>(null)
  const [leftAside, setLeftAside] = useState<LeftAside | null>(null)

  /** Shows a preview, or none; the plan of the one before is not needed any more. */
  const showPreview = (made: Preview | null) => {
    if (preview) dropPlan(preview.plan)
    setPreview(made)
    setChoices(noChoices)
    setMapping({})
    storing.forgetError()
  }
  const read = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return
    const destination = destinationFor(kind, into)
    const made = await reading.run({ kind, paths: chosen.map(({ handle }) => handle), ...(destination && { into: destination }), ...(preview && isMapped(mapping) && { mapping: mappingInput(preview.layouts, mapping) }) })
    if (made) showPreview(made)
  }
  const choose = async () => {
    reading.forgetError()
    const answer = await choosing.run({ format: importKinds[kind].format })
    if (!answer || answer.chosen.length === 0) return
    setFiles(answer.chosen)
    if (kind === 'positions' || (kind === 'duties' && into.roster !== null)) await read(answer.chosen)
  }
  const store = async () => {
    if (!preview) return
    const aside = await readLeftAside(preview).catch(() => null) // only tells more of what was stored; a plan that is gone is said by storing it
    const stored = await storing.run({ plan: preview.plan, ...choicesInput(choices) })
    if (!stored) return
    setPreview(null)
    setChoices(noChoices)
    setLeftAside(aside)
    setResult(stored)
  }
  const startAgain = () => {
    showPreview(null)
    setFiles([])
    setResult(null)
    reading.forgetError()
  }
  const leave = useEffectEvent(() => {
    reading.cancel()
    if (preview) dropPlan(preview.plan)
  })
  useEffect(() => () => leave(), [])

  return {
    kind, files, into, setInto, mapping, setMapping, preview, choices, setChoices, result, leftAside, reading, storing, hasChosen: preview !== null && hasChoices(choices),
    choosingError: choosing.error, choose: () => void choose(), read: () => void read(files), back: () => showPreview(null), store: () => void store(), startAgain,
  }
}

export type ImportState = ReturnType<typeof useImport>
