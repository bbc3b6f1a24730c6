import { useState, type MouseEvent, type PointerEvent } from 'react'
import type { Place } from './grid-place.ts'
import { step } from './grid-keys.ts'
import { laterBy } from './read-hours.ts'
import type { DutyGridHandle } from './use-duty-grid.ts'

/** What the mouse does, once it has gone far enough to mean it. */
type Drag = { kind: 'move' | 'resize' | 'choose'; duty: string | undefined; from: Place; over: Place; x: number; y: number; isOn: boolean; minutes: number }

const threshold = 5
/** Pixels of dragging for a quarter of an hour. */
const pixelsAStep = 8

/** Dragging in the grid: a duty to another cell, its lower edge to another hour, empty cells to choose several. Each has its twin among the keys. */
export function useGridDrag({ place, acts, duties }: DutyGridHandle) {
  const [drag, setDrag] = useState<Drag>()
  const dutyOf = (id: string | undefined) => duties.find((duty) => duty.id === id)
  const isOn = drag?.isOn === true
  const resizedTo = (one: Drag) => {
    const duty = dutyOf(one.duty)
    const to = duty && laterBy(duty.to, one.minutes)
    return duty && to !== undefined && to > duty.from ? { duty: duty.id, to } : undefined
  }

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    const element = event.target instanceof HTMLElement ? event.target : null
    const cell = cellOf(element)
    if (!cell || event.button !== 0 || element?.closest('input')) return
    const duty = element?.closest<HTMLElement>('[data-duty]')?.dataset.duty
    if (event.shiftKey) return place.stretch(cell)
    place.go({ ...cell, duty })
    event.currentTarget.setPointerCapture(event.pointerId)
    const kind = duty === undefined ? 'choose' : element?.closest('[data-edge]') ? 'resize' : 'move'
    return setDrag({ kind, duty, from: cell, over: cell, x: event.clientX, y: event.clientY, isOn: false, minutes: 0 })
  }
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return
    const isFar = drag.isOn || Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > threshold
    if (!isFar) return
    const over = cellOf(document.elementFromPoint(event.clientX, event.clientY)) ?? drag.over
    if (drag.kind === 'choose') place.choose(drag.from, over)
    setDrag({ ...drag, isOn: true, over, minutes: Math.round((event.clientY - drag.y) / pixelsAStep) * step })
  }
  const end = () => {
    setDrag(undefined)
    const duty = dutyOf(drag?.duty)
    if (!drag?.isOn) return undefined
    if (drag.kind === 'choose') return acts.perform({ kind: 'edit' })
    if (!duty) return undefined
    return drag.kind === 'move' ? void acts.move(duty, drag.over) : acts.resize(duty, drag.minutes)
  }
  const open = (event: MouseEvent<HTMLDivElement>) => {
    if (cellOf(event.target instanceof HTMLElement ? event.target : null)) acts.perform({ kind: 'open' })
  }
  return {
    handlers: { onPointerDown: begin, onPointerMove: follow, onPointerUp: end, onPointerCancel: () => setDrag(undefined), onDoubleClick: open },
    isDragging: isOn,
    cancel: () => setDrag(undefined),
    over: isOn && drag.kind === 'move' ? drag.over : undefined,
    resized: isOn && drag.kind === 'resize' ? resizedTo(drag) : undefined,
  }
}

export type GridDrag = ReturnType<typeof useGridDrag>

function cellOf(element: Element | null): Place | undefined {
  const cell = element?.closest<HTMLElement>('[data-cell]')
  return cell ? { day: cell.dataset.day ?? '', holder: cell.dataset.holder ?? '' } : undefined
}
