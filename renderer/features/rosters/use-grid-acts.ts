import { useRef, useState } from 'react'
import type { Roster } from '#shared/domain/roster.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import type { DutyRow } from './first-duty.ts'
import type { GridAct } from './grid-keys.ts'
import { landing, pastedInto } from './grid-paste.ts'
import { cellKey, holderOfDuty, inLine, type DutyGrid, type GridView, type Holder } from './grid-model.ts'
import { cellAway, cornersOf, isWithin, placeOf, stepFrom, type Place } from './grid-place.ts'
import { lineTemplate, type NewDuty } from './line-template.ts'
import type { Hours } from '#shared/text/read-hours.ts'
import type { DutyActs } from './use-duty-acts.ts'
import type { DutyChange } from './use-duty-writes.ts'
import type { GridPlace } from './use-grid-place.ts'

/** Hours that are being typed: into new duties (`duties` and `added` undefined), or instead of those of some; `duty` is the one in which they are typed. */
export type Typing = { text: string; duty: string | undefined; duties: readonly string[] | undefined; /** They are for a duty of this cell that is not stored yet. */ added?: Promise<readonly DutyRow[]> | undefined }
type Setting = { roster: Roster; view: GridView; grid: DutyGrid; place: GridPlace; duties: readonly DutyRow[]; shared: DutyActs; onOpen: (duty: string) => void }

/** What can be done in a grid of duties, by key and by mouse alike. */
export function useGridActs({ roster, view, grid, place, duties, shared, onOpen }: Setting) {
  const [typing, setTyping] = useState<Typing>()
  const { current, cells, chosen, several } = place
  const unstored = useRef<{ cell: string; duties: Promise<readonly DutyRow[]> }>(undefined)
  const holderAt = (key: string) => grid.holders.find((holder) => holder.key === key) ?? grid.holders[0]!
  const last = duties.at(-1)
  const usualHours = last ? formatTimeRange(last.from, last.to) : '10.00–14.00'
  /** How whoever a line stands for is called, until the list is read again. */
  const nameOf = ({ value, label }: Holder): Partial<DutyRow> => (view === 'phone' ? {} : { [view === 'person' ? 'personName' : 'unitName']: value ? label : '' })
  const changeTo = (duty: DutyRow, to: Place): DutyChange => {
    const holder = holderAt(to.holder)
    return holderOfDuty(duty, view).key === to.holder ? { duty, changes: { date: to.day } } : { duty, changes: { date: to.day, ...inLine(view, holder) }, names: nameOf(holder) }
  }

  /** The keys go to the first new duty, unless they have gone on meanwhile or hours are being typed: a fast hand is ahead of the store. */
  const add = async (added: readonly NewDuty[], first: Place) => {
    const arrive = place.leave(first)
    const adding = shared.add(added, (duty) => nameOf(grid.holders.find(({ value }) => value !== '' && value === (view === 'person' ? duty.person : duty.unit)) ?? { key: '', value: '', label: '' }))
    const own = { cell: cellKey(first.day, first.holder), duties: adding.then((rows) => rows?.slice(0, 1) ?? []) }
    unstored.current = own
    const created = await adding
    if (unstored.current === own) unstored.current = undefined
    if (created?.[0]) arrive(created[0].id)
    return created !== undefined
  }
  /** Puts a duty, and all the others that are chosen, as many cells further. */
  const moveBy = (moved: readonly DutyRow[], by: { down: number; right: number }) => {
    const targets = moved.map((duty) => ({ duty, from: placeOf(duty, view) }))
    if (targets.length === 0) return undefined
    if (!targets.every(({ from }) => isWithin(place.sides, from, by))) return shared.say('Nie przeniesiono: w siatce nie ma dalej dnia albo wiersza.')
    if (moved.length > 1) place.markAll(moved.map(({ id }) => id))
    const changes = targets.map(({ duty, from }) => changeTo(duty, cellAway(place.sides, from, by)))
    if (current && moved.includes(current)) place.go({ ...cellAway(place.sides, placeOf(current, view), by), duty: current.id })
    return void shared.move(changes, moved.length === 1 ? holderAt(cellAway(place.sides, targets[0]!.from, by).holder).label : '')
  }
  const copyBy = (copied: readonly DutyRow[], by: { down: number; right: number }) => {
    const pasted = copied.filter((duty) => isWithin(place.sides, placeOf(duty, view), by)).map((duty) => ({ duty, to: cellAway(place.sides, placeOf(duty, view), by) }))
    if (pasted[0]) void add(pasted.map(({ duty, to }) => pastedInto(duty, { day: to.day, holder: holderAt(to.holder) }, view)), pasted[0].to)
  }
  const remove = () => {
    if (current && chosen.includes(current)) place.go({ day: current.date, holder: holderOfDuty(current, view).key })
    place.forget()
    void shared.remove(chosen)
  }
  const paste = (text: string | undefined) => shared.paste(text, async ({ rows, isCut }) => {
    const isOneIntoMany = rows.length === 1 && place.hasRange && !isCut
    const targets = isOneIntoMany ? cells.map((cell) => ({ duty: rows[0]!, to: cell })) : landing(rows, cells[0]!, { view, grid })
    const lost = isOneIntoMany ? 0 : rows.length - targets.length
    if (targets.length === 0) return false
    const known = new Map(duties.map((duty) => [duty.id, duty]))
    const moved = targets.flatMap(({ duty, to }) => {
      const now = known.get(duty.id)
      return now ? [changeTo(now, to)] : []
    })
    const isDone = isCut
      ? await shared.move(moved)
      : await add(targets.map(({ duty, to }) => pastedInto(duty, { day: to.day, holder: holderAt(to.holder) }, view)), targets[0]!.to)
    if (isDone && lost > 0) shared.say(`Nie wklejono tylu dyżurów, ile skopiowano: zabrakło wierszy albo dni dla ${lost}.`)
    return isDone
  })
  const type = (text: string, isNew: boolean) => {
    const typed = isNew ? undefined : several.length > 0 ? several.map(({ id }) => id) : place.hasRange || !current ? undefined : [current.id]
    const isUnstored = !isNew && several.length === 0 && !place.hasRange && unstored.current?.cell === cellKey(place.place.day, place.place.holder)
    if (isUnstored) return setTyping({ text, duty: undefined, duties: undefined, added: unstored.current?.duties })
    return setTyping({ text, duty: typed && current && typed.includes(current.id) ? current.id : undefined, duties: typed })
  }
  const store = (hours: Hours) => {
    const typed = typing?.duties && duties.filter(({ id }) => typing.duties?.includes(id))
    setTyping(undefined)
    if (typing?.added) return void typing.added.then((added) => shared.setHours(added, hours))
    if (typed) return void shared.setHours(typed, hours)
    return void add(cells.map(({ day, holder }) => ({ ...lineTemplate({ view, holder: holderAt(holder), duties, roster }), date: day, ...hours })), cells[0]!)
  }
  const go = ({ down, right, extends: isStretched }: GridAct & { kind: 'go' }) => {
    if (isStretched) place.stretch(cellAway(place.sides, place.place, { down, right }))
    else place.go(stepFrom(grid, place.sides, { place: place.place, down, right }))
  }
  const edit = () => (several.length > 0 || (current && !place.hasRange) ? type(formatTimeRange((current ?? several[0]!).from, (current ?? several[0]!).to), false) : type(usualHours, true))
  const chooseAll = () => {
    const { first, last: end } = cornersOf(place.sides)
    place.choose(first, end)
  }
  const swap = () => {
    if (several.length === 2) place.forget()
    void shared.swap(several)
  }

  const perform = (act: GridAct): void => {
    const acts: { [K in GridAct['kind']]: (act: GridAct & { kind: K }) => unknown } = {
      go, type: ({ text }) => type(text, false), add: () => type(usualHours, true), edit, markAll: chooseAll,
      open: () => (current && several.length === 0 && !place.hasRange ? onOpen(current.id) : edit()),
      move: (by) => moveBy(chosen, by), resize: (by) => shared.resize(chosen, by), remove, copy: () => shared.copy(chosen), cut: () => shared.cut(chosen), paste: ({ text }) => paste(text),
      mark: () => current && place.mark(current.id),
      swap,
    }
    ;(acts[act.kind] as (act: GridAct) => unknown)(act) // the table above gives each kind its own act
  }
  return { perform, moveBy, copyBy, resize: shared.resize, typing, store, cancel: () => setTyping(undefined) }
}
