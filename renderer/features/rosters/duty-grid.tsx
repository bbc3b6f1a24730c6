import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useId, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useDayOff } from '#renderer/ui/day-off.ts'
import framed from '#renderer/ui/framed-rows.module.css'
import { useLayer } from '#renderer/ui/layers.ts'
import { useHeight } from '#renderer/ui/use-height.ts'
import { dayMark, type DayMark } from './grid-days.ts'
import classes from './duty-grid.module.css'
import { GridHead } from './grid-head.tsx'
import { gridActOf } from './grid-keys.ts'
import { cellKey, gridViewLabels } from './grid-model.ts'
import { positionOf } from './grid-place.ts'
import { GridRow } from './grid-row.tsx'
import { gridWidths } from './grid-widths.ts'
import { useCutDuties } from './use-cut-duties.ts'
import type { DutyGridHandle } from './use-duty-grid.ts'
import { useGridDrag } from './use-grid-drag.ts'
import { usePasting } from './use-pasting.ts'

type DutyGridProps = { handle: DutyGridHandle; meetings: ReadonlySet<string>; /** What is wrong with a duty, in sentences, by its id. */ problems: ReadonlyMap<string, string> }

const ordinary: DayMark = { words: '', kind: undefined }
/** With its fraction, so that no row covers the line under the one before. */
const exactHeight = (row: Element) => row.getBoundingClientRect().height

/** The roster as a grid of days and lines, of which only the part near the screen exists. The grid has the focus, and says which cell is meant; everything is done by keys or by dragging. */
export function DutyGrid({ handle, meetings, problems }: DutyGridProps) {
  const { roster, grid, view, place, acts, shared, consultation } = handle
  const { sides, box } = place
  const prefix = useId()
  const dayOff = useDayOff()
  const [headHeight, measureHead] = useHeight()
  const [hasKeys, setHasKeys] = useState(false)
  const drag = useGridDrag(handle)
  const marks = useMemo(() => new Map(grid.days.map((day) => [day, dayMark(day, { period: consultation, meetings, dayOff })])), [grid.days, consultation, meetings, dayOff])
  const cut = useCutDuties(shared.clipboard)
  const look = useMemo(() => ({ view, ofRoster: roster.unit, marked: place.marked, cut, problems }), [view, roster.unit, place.marked, cut, problems])
  const chosen = new Set(place.hasRange ? place.cells.map(({ day, holder }) => cellKey(day, holder)) : [])
  const { head, column: width } = useMemo(() => gridWidths(sides), [sides])
  const markOf = (day: string) => marks.get(day) ?? ordinary
  const virtual = useVirtualizer({ count: sides.rows.length, getScrollElement: () => box.current, estimateSize: () => 44, measureElement: exactHeight, overscan: 8, getItemKey: (index) => sides.rows[index]?.key ?? index, scrollMargin: headHeight, scrollPaddingStart: headHeight })
  const { row, column } = positionOf(sides, place.place)
  const cellId = (down: number, right: number) => `${prefix}-${down}-${right}`
  useLayer(hasKeys && acts.typing === undefined && (place.hasChoice || cut.size > 0 || drag.isDragging), () => {
    drag.cancel()
    place.forget()
    shared.dropCut()
  })
  const follow = useEffectEvent(() => {
    if (!hasKeys || drag.isDragging) return
    virtual.scrollToIndex(row)
    requestAnimationFrame(() => document.getElementById(cellId(row, column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
  })
  useEffect(() => follow(), [row, column])

  usePasting(box, (text) => acts.perform({ kind: 'paste', text }))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return
    const act = gridActOf(event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    acts.perform(act)
  }
  return (
    <div className={`${framed.frame} ${classes.frame}`}>
      <div
        ref={box} className={`${framed.box} ${classes.box}`} role="grid" tabIndex={0} aria-label={`Dyżury: dni i ${gridViewLabels[view]}`} aria-multiselectable aria-rowcount={sides.rows.length + 1} aria-colcount={sides.columns.length + 1}
        aria-activedescendant={cellId(row, column)} onKeyDown={onKeyDown} onFocus={() => setHasKeys(true)} onBlur={() => setHasKeys(false)} {...drag.handlers}
        style={{ '--head': `${head}rem`, '--tracks': `${head}rem repeat(${sides.columns.length}, minmax(${width}rem, 1fr))`, '--least': `${head + width * sides.columns.length}rem` } as CSSProperties} // CSSProperties knows no names of one's own
      >
        <GridHead measure={measureHead} sides={sides} view={view} markOf={markOf} />
        <div className={classes.rows} role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const side = sides.rows[index]
            return side && <GridRow key={key} measure={virtual.measureElement} index={index} top={start - headHeight} side={side} handle={handle} drag={drag} look={look} chosen={chosen} markOf={markOf} idOf={(right) => cellId(index, right)} />
          })}
        </div>
      </div>
    </div>
  )
}
