import { useMemo, useRef, useState } from 'react'
import { holderOfDuty, type DutyGrid, type GridView } from './grid-model.ts'
import { cellsBetween, settledPlace, sidesOf, type Place } from './grid-place.ts'
import type { DutyRow } from './first-duty.ts'

/** Where the keys are in a grid, which cells are chosen, and which duties are marked. */
export function useGridPlace(grid: DutyGrid, { duties, view }: { duties: readonly DutyRow[]; view: GridView }) {
  const [asked, setAsked] = useState<Place>()
  const [corner, setCorner] = useState<Place>()
  const [marked, setMarked] = useState<readonly string[]>([])
  const box = useRef<HTMLDivElement>(null)
  const byId = useMemo(() => new Map(duties.map((duty) => [duty.id, duty])), [duties])
  const stillThere = useMemo(() => marked.filter((id) => byId.has(id)), [marked, byId])
  const of = (id: string) => {
    const duty = byId.get(id)
    return duty && { day: duty.date, holder: holderOfDuty(duty, view).key }
  }
  const sides = useMemo(() => sidesOf(grid), [grid])
  const place = settledPlace(grid, { place: asked, of })
  const cells = corner ? cellsBetween(sides, corner, place) : [place]
  const hasRange = cells.length > 1
  const current = place.duty === undefined ? undefined : byId.get(place.duty)
  const inRange = hasRange ? cells.flatMap(({ day, holder }) => grid.at(day, holder)) : []
  const several = [...new Map([...stillThere.flatMap((id) => byId.get(id) ?? []), ...inRange].map((duty) => [duty.id, duty])).values()]
  const go = (to: Place) => {
    setAsked(to)
    setCorner(undefined)
  }
  return {
    box, sides, place, cells, current, marked: stillThere, hasRange,
    /** Duties that were marked or lie in the chosen cells; none when only the keys are somewhere. */
    several,
    /** What an act is about: those, else the duty that the keys are on. */
    chosen: several.length > 0 || hasRange ? several : current ? [current] : [],
    hasChoice: hasRange || stillThere.length > 0,
    go,
    /** Goes to a cell, and gives what takes the keys to a duty that comes there later; nothing when they have been moved since. */
    leave: (to: Place) => {
      const there: Place = { day: to.day, holder: to.holder, ...(to.duty !== undefined && { duty: to.duty }) }
      go(there)
      return (duty: string) => setAsked((now) => (now === there ? { ...there, duty } : now))
    },
    /** Stretches what is chosen from where the keys were. */
    stretch: (to: Place, from: Place = place) => {
      setCorner((former) => former ?? from)
      setAsked({ day: to.day, holder: to.holder })
    },
    choose: (from: Place, to: Place) => {
      setCorner(from)
      setAsked({ day: to.day, holder: to.holder })
    },
    /** Marks a duty or takes its mark away. */
    mark: (id: string) => setMarked((former) => (former.includes(id) ? former.filter((one) => one !== id) : [...former, id])),
    /** Marks just these, wherever they go; the chosen cells are let go. */
    markAll: (ids: readonly string[]) => {
      setCorner(undefined)
      setMarked(ids)
    },
    forget: () => {
      setCorner(undefined)
      setMarked([])
    },
    show: (duty: string) => {
      const there = of(duty)
      if (!there) return
      go({ ...there, duty })
      box.current?.focus()
      box.current?.scrollIntoView({ block: 'nearest' })
    },
  }
}

export type GridPlace = ReturnType<typeof useGridPlace>
