import { useState } from 'react'
import { call } from '#renderer/api/client.ts'
import { draftOf } from '#shared/domain/duty-draft.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { dutyName } from './duty-words.ts'
import type { DutyRow } from './first-duty.ts'
import type { GridAct } from './grid-keys.ts'
import { holderOfDuty, inLine, type DutyGrid, type GridView } from './grid-model.ts'
import { cellAway, stepFrom, type Place } from './grid-place.ts'
import { lineTemplate, type NewDuty } from './line-template.ts'
import { laterBy, type Hours } from './read-hours.ts'
import type { DutyWrites } from './use-duty-writes.ts'
import type { GridPlace } from './use-grid-place.ts'

/** Hours that are being typed: into new duties of the chosen cells, or instead of those of one duty. */
export type Typing = { text: string; duty: string | undefined }
type Setting = { roster: Roster; view: GridView; grid: DutyGrid; place: GridPlace; writes: DutyWrites; onOpen: (duty: string) => void }

/** What can be done in a grid of duties, by key and by mouse alike; `said` is what was done last, for those who do not see it. */
export function useGridActs({ roster, view, grid, place, writes, onOpen }: Setting) {
  const [typing, setTyping] = useState<Typing>()
  const [copied, setCopied] = useState<string>()
  const [said, setSaid] = useState('')
  const { current, cells } = place
  const holderAt = (key: string) => grid.holders.find((holder) => holder.key === key) ?? grid.holders[0]!
  const last = writes.duties.at(-1)
  const usualHours = last ? formatTimeRange(last.from, last.to) : '10.00–14.00'

  const add = async (duties: NewDuty[], first: Place) => {
    const done = await writes.act(() => call('rosters.addDuties', { roster: roster.id, duties }))
    if (!done) return
    place.go({ ...first, duty: done.created[0] })
    setSaid(`Dodano ${countOf(done.created.length, nouns.duty)}.`)
  }
  const move = async (duty: DutyRow, to: Place) => {
    const holder = holderAt(to.holder)
    const isOtherLine = holderOfDuty(duty, view).key !== to.holder
    if (duty.date === to.day && !isOtherLine) return
    place.go({ ...to, duty: duty.id })
    const names = view === 'phone' ? {} : { [view === 'person' ? 'personName' : 'unitName']: holder.value ? holder.label : '' }
    const isStored = await writes.change(duty.id, { date: to.day, ...(isOtherLine && inLine(view, holder)) }, isOtherLine ? names : {})
    if (isStored) setSaid(`Przeniesiono: ${dutyName({ ...duty, date: to.day })}, ${holder.label}.`)
  }
  const setHours = async (duty: DutyRow, hours: Hours) => {
    if (await writes.change(duty.id, hours)) setSaid(`Zmieniono godziny: ${dutyName({ ...duty, ...hours })}.`)
  }
  const resize = (duty: DutyRow, minutes: number) => {
    const to = laterBy(duty.to, minutes)
    if (to > duty.from && to !== duty.to) void setHours(duty, { from: duty.from, to })
  }
  const remove = async (duty: DutyRow) => {
    place.go({ day: duty.date, holder: holderOfDuty(duty, view).key })
    if (await writes.act(() => call('duties.remove', { id: duty.id }))) setSaid(`Usunięto dyżur: ${dutyName(duty)}.`)
  }
  const paste = async () => {
    const duty = copied === undefined ? undefined : await writes.act(() => call('duties.get', { id: copied }))
    if (!duty) return
    await add(cells.map(({ day, holder }) => ({ ...draftOf(duty), date: day, ...inLine(view, holderAt(holder)) })), cells[0]!)
  }
  const swap = async () => {
    const [one, other] = place.marked
    if (one === undefined || other === undefined) return setSaid('Aby zamienić terminy, zaznacz spacją dwa dyżury.')
    const done = await writes.act(() => call('duties.swap', { one: { id: one, revision: writes.revisionOf(one) }, other: { id: other, revision: writes.revisionOf(other) } }))
    if (!done) return undefined
    place.forget()
    return setSaid(`Zamieniono terminy: ${dutyName(done.one)} i ${dutyName(done.other)}.`)
  }
  const type = (text: string, duty: DutyRow | undefined) => setTyping({ text, duty: place.hasRange ? undefined : duty?.id })
  const store = (hours: Hours) => {
    const duty = writes.duties.find(({ id }) => id === typing?.duty)
    setTyping(undefined)
    if (duty) return void setHours(duty, hours)
    return void add(cells.map(({ day, holder }) => ({ ...lineTemplate({ view, holder: holderAt(holder), duties: writes.duties, roster }), date: day, ...hours })), cells[0]!)
  }
  const go = ({ down, right, extends: isStretched }: GridAct & { kind: 'go' }) => {
    if (isStretched) place.stretch(cellAway(place.sides, place.place, { down, right }))
    else place.go(stepFrom(grid, place.sides, { place: place.place, down, right }))
  }

  const perform = (act: GridAct): void => {
    if (act.kind === 'go') return go(act)
    if (act.kind === 'type') return type(act.text, current)
    if (act.kind === 'add') return type(usualHours, undefined)
    if (act.kind === 'paste') return void paste()
    if (act.kind === 'swap') return void swap()
    if (act.kind === 'leave') return place.forget()
    if (!current || place.hasRange) return act.kind === 'open' || act.kind === 'edit' ? type(usualHours, undefined) : undefined
    if (act.kind === 'open') return onOpen(current.id)
    if (act.kind === 'edit') return type(formatTimeRange(current.from, current.to), current)
    if (act.kind === 'move') return void move(current, cellAway(place.sides, place.place, act))
    if (act.kind === 'resize') return resize(current, act.minutes)
    if (act.kind === 'remove') return void remove(current)
    if (act.kind === 'mark') return place.mark(current.id)
    setCopied(current.id)
    return setSaid(`Skopiowano dyżur: ${dutyName(current)}. Ctrl+V wklei go w innym polu.`)
  }
  return { perform, move, resize, typing, store, cancel: () => setTyping(undefined), copied, said }
}

export type GridActs = ReturnType<typeof useGridActs>
