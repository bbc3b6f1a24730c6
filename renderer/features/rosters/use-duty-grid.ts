import { useMemo, useState } from 'react'
import type { DutyRow } from './first-duty.ts'
import { dutyGrid, type GridView, type Holder } from './grid-model.ts'
import type { DutyPlanHandle } from './use-duty-plan.ts'
import { useGridActs } from './use-grid-acts.ts'
import { useGridPlace } from './use-grid-place.ts'

/** The duties of a roster as a grid of days and lines: what it shows, where the keys are, and what can be done there. */
export function useDutyGrid({ roster, consultation, duties, acts: shared, onOpen }: DutyPlanHandle) {
  const [view, setView] = useState<GridView>(() => usualView(duties))
  const [added, setAdded] = useState<Record<GridView, readonly Holder[]>>({ phone: [], person: [], unit: [] })
  const grid = useMemo(() => dutyGrid({ view, duties, period: consultation, added: added[view] }), [view, duties, consultation, added])
  const place = useGridPlace(grid, { duties, view })
  const acts = useGridActs({ roster, view, grid, place, duties, shared, onOpen })
  /** A line for somebody who has no duty yet. */
  const addLine = (holder: Holder) => {
    setAdded((former) => ({ ...former, [view]: [...former[view].filter(({ key }) => key !== holder.key), holder] }))
    place.go({ day: place.place.day, holder: holder.key })
  }
  return { roster, consultation, view, setView, addLine, grid, place, acts, shared, duties }
}

export type DutyGridHandle = ReturnType<typeof useDutyGrid>

/** By telephone as rosters are printed; by unit where several units have duties and nobody has a number. */
function usualView(rows: readonly DutyRow[]): GridView {
  if (rows.some(({ phone }) => phone !== '')) return 'phone'
  return new Set(rows.map(({ unit }) => unit)).size > 1 ? 'unit' : 'phone'
}
