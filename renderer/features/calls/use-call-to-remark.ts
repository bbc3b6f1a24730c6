import { useState } from 'react'
import { storeEverything } from '#renderer/api/record-sessions.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { useUnsaved } from '#renderer/api/use-unsaved.ts'
import { useWrite } from '#renderer/api/use-write.ts'

const noId = '00000000-0000-7000-8000-000000000000'

/** Turns a call into an *uwaga*, with what is being typed in it stored first. `made` is the last one, as long as it holds: undo takes it away. */
export function useCallToRemark() {
  const reading = useWrite('calls.get')
  const act = useWrite('calls.toRemark')
  const unsaved = useUnsaved()
  const [last, setLast] = useState<{ call: string; remark: string; number: string }>()
  const [asked, setAsked] = useState<string>()
  const ofLast = useRead('calls.get', { id: last?.call ?? noId }, { isEnabled: last !== undefined }).data

  const run = async (id: string) => {
    setAsked(id)
    act.forgetError()
    await storeEverything()
    const one = await reading.run({ id })
    const done = one && (await act.run({ id, revision: one.revision }))
    if (done) setLast({ call: id, remark: done.remark.id, number: done.remark.number })
  }
  /** Something typed in the call was refused: the remark would be made without it. */
  const isHeldBack = (id: string) => unsaved === `calls:${id}`
  return {
    run: (id: string) => {
      if (!isHeldBack(id)) void run(id)
    },
    isHeldBack,
    isRunning: reading.isRunning || act.isRunning,
    made: last && ofLast?.remark === last.remark ? last : undefined,
    asked,
    errorOf: (id: string) => (asked === id ? (reading.error ?? act.error) : null),
  }
}

export type CallToRemark = ReturnType<typeof useCallToRemark>
