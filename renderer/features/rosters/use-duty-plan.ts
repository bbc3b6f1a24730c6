import { useState } from 'react'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { DutyRow } from './first-duty.ts'
import { useDutyActs } from './use-duty-acts.ts'
import { useDutyWrites } from './use-duty-writes.ts'

export type PlanSetting = { roster: Roster; consultation: Consultation; rows: readonly DutyRow[]; /** When they were read. */ readAt: number; onOpen: (duty: string) => void }

/** The duties of a roster and what can be done with them, shared by the grid and the list: what is changed or copied in one is so in the other. */
export function useDutyPlan({ roster, consultation, rows, readAt, onOpen }: PlanSetting) {
  const [pasted, setPasted] = useState<string>()
  const writes = useDutyWrites({ roster: roster.id, rows, readAt })
  const acts = useDutyActs({ writes, onPasteText: setPasted })
  return { roster, consultation, duties: writes.duties, acts, error: writes.error, onOpen, /** A text from elsewhere that is being read. */ pasted, endPaste: () => setPasted(undefined) }
}

export type DutyPlanHandle = ReturnType<typeof useDutyPlan>
