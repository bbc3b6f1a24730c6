import { useEffect, useEffectEvent, useState, type MouseEvent, type PointerEvent } from 'react'
import { edgeSpeed } from './edge-speed.ts'
import { wayTo, type Place } from './grid-place.ts'
import { step } from './grid-keys.ts'
import { hoursMoved, type Edge } from './move-hours.ts'
import type { DutyGridHandle } from './use-duty-grid.ts'

/** What the mouse does, once it has gone far enough to mean it. `x`, `y`: where it began; `at`: where it is. */
type Drag = { kind: 'move' | 'resize' | 'choose'; edge: Edge; duty: string | undefined; from: Place; over: Place; x: number; y: number; at: { x: number; y: number }; isOn: boolean; isCopy: boolean; minutes: number }

const threshold = 5
/** Pixels of dragging for a quarter of an hour. */
const pixelsAStep = 8

/** Dragging in the grid: a duty, or all that are marked, to another cell (with Ctrl: a copy); its edges to another hour; empty cells to choose several. Each has its twin among the keys. */
export function useGridDrag({ place, acts, duties }: DutyGridHandle) {
  const [drag, setDrag] = useState<Drag>()
  const dutyOf = (id: string | undefined) => duties.find((duty) => duty.id === id)
  const isOn = drag?.isOn === true

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    const element = event.target instanceof HTMLElement ? event.target : null
    const cell = cellOf(element)
    if (!cell || event.button !== 0 || element?.closest('input')) return
    const duty = element?.closest<HTMLElement>('[data-duty]')?.dataset.duty
    if (event.shiftKey) return place.stretch(cell)
    const isHeld = event.ctrlKey || event.metaKey
    const isAmong = duty !== undefined && place.several.some(({ id }) => id === duty)
    if (isAmong) place.markAll(place.several.map(({ id }) => id))
    else if (!isHeld) place.forget()
    place.go({ ...cell, duty })
    event.currentTarget.setPointerCapture(event.pointerId)
    const edge = element?.closest<HTMLElement>('[data-edge]')?.dataset.edge
    const kind = duty === undefined ? 'choose' : edge === undefined ? 'move' : 'resize'
    return setDrag({ kind, edge: edge === 'from' ? 'from' : 'to', duty, from: cell, over: cell, x: event.clientX, y: event.clientY, at: { x: event.clientX, y: event.clientY }, isOn: false, isCopy: isHeld, minutes: 0 })
  }
  const goOn = (one: Drag, at: { x: number; y: number }) => {
    const over = cellOf(document.elementFromPoint(at.x, at.y)) ?? one.over
    if (one.kind === 'choose') place.choose(one.from, over)
    setDrag({ ...one, isOn: true, at, over, minutes: Math.round((at.y - one.y) / pixelsAStep) * step })
  }
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return
    const isFar = drag.isOn || Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > threshold
    if (isFar) goOn({ ...drag, isCopy: event.ctrlKey || event.metaKey }, { x: event.clientX, y: event.clientY })
  }
  const end = () => {
    setDrag(undefined)
    const duty = dutyOf(drag?.duty)
    if (!drag) return undefined
    if (!drag.isOn) return !duty ? undefined : drag.isCopy ? place.mark(duty.id) : place.forget() // of several that were chosen, just this one from now on
    if (drag.kind === 'choose') return place.several.length === 0 ? acts.perform({ kind: 'edit' }) : undefined
    if (!duty) return undefined
    if (drag.kind === 'resize') return void acts.resize([duty], drag)
    const dragged = place.several.some(({ id }) => id === duty.id) ? place.several : [duty]
    const way = wayTo(place.sides, drag.from, drag.over)
    return way.down === 0 && way.right === 0 ? undefined : drag.isCopy ? acts.copyBy(dragged, way) : acts.moveBy(dragged, way)
  }
  const open = (event: MouseEvent<HTMLDivElement>) => {
    if (!event.ctrlKey && cellOf(event.target instanceof HTMLElement ? event.target : null)) acts.perform({ kind: 'open' })
  }

  /** Near a border of the grid the cells come towards the mouse for as long as it stays there. */
  const scrollAtEdge = useEffectEvent(() => {
    const element = place.box.current
    if (!drag || !element || drag.kind === 'resize') return
    const speed = edgeSpeed(drag.at, innerPart(element))
    const before = [element.scrollLeft, element.scrollTop]
    element.scrollBy(speed.x, speed.y)
    if (element.scrollLeft !== before[0] || element.scrollTop !== before[1]) goOn(drag, drag.at)
  })
  useEffect(() => {
    if (!isOn) return undefined
    let frame = requestAnimationFrame(function next() {
      scrollAtEdge()
      frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [isOn])

  const resizing = isOn && drag.kind === 'resize' ? dutyOf(drag.duty) : undefined
  const hours = resizing && drag && hoursMoved(resizing, drag)
  return {
    handlers: { onPointerDown: begin, onPointerMove: follow, onPointerUp: end, onPointerCancel: () => setDrag(undefined), onDoubleClick: open },
    isDragging: isOn,
    cancel: () => setDrag(undefined),
    over: isOn && drag.kind === 'move' ? drag.over : undefined,
    resized: resizing && hours ? { duty: resizing.id, hours } : undefined,
  }
}

export type GridDrag = ReturnType<typeof useGridDrag>

function cellOf(element: Element | null): Place | undefined {
  const cell = element?.closest<HTMLElement>('[data-cell]')
  return cell ? { day: cell.dataset.day ?? '', holder: cell.dataset.holder ?? '' } : undefined
}

/** The part of the grid in which cells are seen: without the headings that stay. */
function innerPart(box: HTMLElement) {
  const { top, right, bottom, left } = box.getBoundingClientRect()
  const head = box.querySelector('[role="columnheader"]')
  return { top: top + (head?.clientHeight ?? 0), left: left + (head?.clientWidth ?? 0), right, bottom }
}
