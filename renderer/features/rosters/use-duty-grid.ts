import { useMemo, useState } from 'react'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { DutyRow } from './first-duty.ts'
import { dutyGrid, type GridView, type Holder } from './grid-model.ts'
import { useDutyWrites } from './use-duty-writes.ts'
import { useGridActs } from './use-grid-acts.ts'
import { useGridPlace } from './use-grid-place.ts'

export type GridSetting = { roster: Roster; consultation: Consultation; rows: readonly DutyRow[]; onOpen: (duty: string) => void }

/** The duties of a roster as a grid of days and lines: what it shows, where the keys are, and what can be done there. */
export function useDutyGrid({ roster, consultation, rows, onOpen }: GridSetting) {
  const [view, setView] = useState<GridView>(() => usualView(rows))
  const [added, setAdded] = useState<Record<GridView, readonly Holder[]>>({ phone: [], person: [], unit: [] })
  const writes = useDutyWrites(rows)
  const { duties } = writes
  const grid = useMemo(() => dutyGrid({ view, duties, period: consultation, added: added[view] }), [view, duties, consultation, added])
  const place = useGridPlace(grid, { duties, view })
  const acts = useGridActs({ roster, view, grid, place, writes, onOpen })
  /** A line for somebody who has no duty yet. */
  const addLine = (holder: Holder) => {
    setAdded((former) => ({ ...former, [view]: [...former[view].filter(({ key }) => key !== holder.key), holder] }))
    place.go({ day: place.place.day, holder: holder.key })
  }
  return { roster, consultation, view, setView, addLine, grid, place, acts, duties, error: writes.error }
}

export type DutyGridHandle = ReturnType<typeof useDutyGrid>

/** By telephone as rosters are printed; by unit where several units have duties and nobody has a number. */
function usualView(rows: readonly DutyRow[]): GridView {
  if (rows.some(({ phone }) => phone !== '')) return 'phone'
  return new Set(rows.map(({ unit }) => unit)).size > 1 ? 'unit' : 'phone'
}
