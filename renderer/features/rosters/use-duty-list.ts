import { useMemo, useRef, useState } from 'react'
import { useDayOff } from '#renderer/ui/day-off.ts'
import { useRowMarks } from '#renderer/ui/use-row-marks.ts'
import { addDays } from '#shared/domain/day.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { GridAct } from './grid-keys.ts'
import { daysAfter } from './list-paste.ts'
import { draftOfRow } from './new-duty.ts'
import type { Hours } from '#shared/text/read-hours.ts'
import type { DutyPlanHandle } from './use-duty-plan.ts'

/** Hours that are being typed in a row: for a new duty after it, or instead of those of some. */
type Typing = { text: string; row: string; duties: readonly string[] | undefined }
const week = 7

/** The duties of a roster one under another: where the keys are, which are marked, and what can be done with them. The same acts as in the grid. */
export function useDutyList({ roster, duties, acts, onOpen }: DutyPlanHandle) {
  const box = useRef<HTMLDivElement>(null)
  const dayOff = useDayOff()
  const marks = useRowMarks(roster.id)
  const [asked, setAsked] = useState<{ id: string; index: number }>()
  const [typing, setTyping] = useState<Typing>()
  const byId = useMemo(() => new Map(duties.map((duty, index) => [duty.id, { duty, index }])), [duties])
  // The keys stay with a duty wherever it goes; when it is gone, with its place.
  const active = Math.max(0, Math.min(byId.get(asked?.id ?? '')?.index ?? asked?.index ?? 0, duties.length - 1))
  const current = duties[active]
  const marked = useMemo(() => duties.filter(({ id }) => marks.ids.has(id)), [duties, marks.ids])
  const chosen = marked.length > 0 ? marked : current ? [current] : []
  const setActive = (index: number) => setAsked({ id: duties[index]?.id ?? '', index })
  const goTo = (index: number, isRange: boolean) => {
    const to = Math.max(0, Math.min(index, duties.length - 1))
    if (isRange) marks.extend(duties, { from: active, to })
    else marks.endRange()
    setActive(to)
  }
  const type = (text: string, isNew: boolean) => current && setTyping({ text, row: current.id, duties: isNew ? undefined : chosen.map(({ id }) => id) })
  const store = (hours: Hours) => {
    setTyping(undefined)
    const typed = typing?.duties
    if (typed) return void acts.setHours(duties.filter(({ id }) => typed.includes(id)), hours)
    return current && void add([{ ...draftOfRow(current), ...hours }])
  }
  const add = async (added: readonly ReturnType<typeof draftOfRow>[]) => {
    const created = await acts.add(added)
    const first = created?.[0]
    // A fast hand is ahead of the store: where it went since, it stays.
    if (first) setAsked((now) => (now === asked ? { id: first.id, index: active } : now))
    return created !== undefined
  }
  const paste = (text: string | undefined) => acts.paste(text, ({ rows, isCut }) => {
    const placed = current ? daysAfter(rows, current.date, dayOff) : []
    return isCut
      ? acts.move(placed.flatMap(({ duty, day }) => { const now = byId.get(duty.id)?.duty; return now ? [{ duty: now, changes: { date: day } }] : [] }))
      : add(placed.map(({ duty, day }) => ({ ...draftOfRow(duty), date: day })))
  })
  const moveBy = ({ down, right }: { down: number; right: number }) => void acts.move(chosen.map((duty) => ({ duty, changes: { date: addDays(duty.date, down + right * week) } })))
  const remove = () => {
    marks.clear()
    void acts.remove(chosen)
  }
  const swap = () => {
    if (marked.length === 2) marks.clear()
    void acts.swap(marked)
  }
  const edit = () => current && type(formatTimeRange(current.from, current.to), false)
  const perform = (act: GridAct): void => {
    const known: { [K in GridAct['kind']]: (act: GridAct & { kind: K }) => unknown } = {
      go: ({ down, right, extends: isRange }) => goTo(active + down + (Math.abs(right) > 1 ? Math.sign(right) * duties.length : 0), isRange),
      type: ({ text }) => type(text, false), add: () => current && type(formatTimeRange(current.from, current.to), true), edit, open: () => current && (marked.length > 1 ? edit() : onOpen(current.id)),
      mark: () => current && marks.toggle(current.id, active), markAll: () => marks.set(duties.map(({ id }) => id)), remove, swap,
      move: moveBy, resize: (by) => acts.resize(chosen, by), copy: () => acts.copy(chosen), cut: () => acts.cut(chosen), paste: ({ text }) => paste(text),
    }
    ;(known[act.kind] as (act: GridAct) => unknown)(act) // the table above gives each kind its own act
  }
  return { box, roster, duties, active, current, marks, marked, chosen, setActive, goTo, typing, store, cancel: () => setTyping(undefined), perform }
}

export type DutyListHandle = ReturnType<typeof useDutyList>
