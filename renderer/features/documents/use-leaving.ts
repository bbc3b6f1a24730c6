import { useState } from 'react'
import { call } from '#renderer/api/client.ts'
import type { Output } from '#shared/contract/index.ts'
import type { DocumentOrder } from './document-order.ts'

type Findings = Output<'documents.check'>['rows']
type Act = (isCheckedByUser: boolean) => Promise<void>

/** The same as the program refuses without it having been seen. */
const mustBeSeen = ({ rule }: Findings[number]) => rule === 'draft' || rule === 'personal_data'

/** Does with a document what takes it out of the office, at once or after somebody has seen what the check found and decided so. What the preview was checked for is not looked for again. */
export function useLeaving(order: DocumentOrder) {
  const [asked, setAsked] = useState<{ findings: Findings; act: Act }>()
  const [isChecking, setIsChecking] = useState(false)
  const leave = async (act: Act) => {
    setIsChecking(true)
    // A check that fails is told over the preview; then the program itself decides.
    const { rows } = order.isInternal ? { rows: [] } : await call('documents.check', order).catch(() => ({ rows: [] }))
    setIsChecking(false)
    const findings = rows.filter(mustBeSeen)
    if (findings.length > 0) setAsked({ findings, act })
    else await act(false)
  }
  const decide = () => {
    setAsked(undefined)
    void asked?.act(true)
  }
  return { leave: (act: Act) => void leave(act), findings: asked?.findings, decide, forget: () => setAsked(undefined), isChecking }
}
