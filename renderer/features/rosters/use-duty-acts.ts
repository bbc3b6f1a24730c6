import { useState } from 'react'
import { copyRows, textOfRows } from '#renderer/ui/copy-rows.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { copiedTable } from './copied-table.ts'
import { dutyName } from './duty-words.ts'
import type { DutyRow } from './first-duty.ts'
import type { NewDuty } from './line-template.ts'
import type { Hours } from '#shared/text/read-hours.ts'
import { hoursMoved, type Edge } from './move-hours.ts'
import type { DutyChange, DutyWrites } from './use-duty-writes.ts'

/** Duties that were copied or cut, and the text that another program would get. */
export type Clipboard = { rows: readonly DutyRow[]; isCut: boolean; text: string }
type Setting = { writes: DutyWrites; /** A text from elsewhere is pasted. */ onPasteText: (text: string) => void }

const many = (duties: readonly DutyRow[]) => (duties.length === 1 && duties[0] ? dutyName(duties[0]) : countOf(duties.length, nouns.duty))

/** What can be done with duties in the grid and in the list alike; `said` is what was done last, for those who do not see it. */
export function useDutyActs({ writes, onPasteText }: Setting) {
  const [clipboard, setClipboard] = useState<Clipboard>()
  const [said, setSaid] = useState('')

  /** How units, persons and spheres of new duties are called: as on a duty that has them already. */
  const named = ({ unit, person, spheres = [] }: NewDuty): Partial<DutyRow> => {
    const names = new Map(writes.duties.flatMap(({ sphereIds, spheres: words }) => sphereIds.map((id, index) => [id, words[index] ?? ''] as const)))
    return {
      unitName: writes.duties.find((one) => one.unit === unit)?.unitName ?? '', personName: writes.duties.find((one) => one.person === person)?.personName ?? '', spheres: spheres.map((id) => names.get(id) ?? ''),
    }
  }
  const add = async (duties: readonly NewDuty[], names: (duty: NewDuty) => Partial<DutyRow> = () => ({})) => {
    const created = await writes.add(duties, (duty) => ({ ...named(duty), ...names(duty) }))
    if (created) setSaid(`Dodano ${countOf(created.length, nouns.duty)}.`)
    return created
  }
  const move = async (changes: readonly DutyChange[], where = '') => {
    if (!(await writes.change(changes))) return false
    setSaid(`Przeniesiono: ${many(changes.map(({ duty, changes: moved }) => ({ ...duty, ...moved })))}${where && `, ${where}`}.`)
    return true
  }
  const setHours = async (duties: readonly DutyRow[], hours: Hours) => {
    if (await writes.change(duties.map((duty) => ({ duty, changes: hours })))) setSaid(`Zmieniono godziny: ${many(duties.map((duty) => ({ ...duty, ...hours })))}.`)
  }
  const resize = async (duties: readonly DutyRow[], by: { edge: Edge; minutes: number }) => {
    const changes = duties.flatMap((duty) => {
      const hours = hoursMoved(duty, by)
      return hours ? [{ duty, changes: hours }] : []
    })
    if (await writes.change(changes)) setSaid(`Zmieniono godziny: ${many(changes.map((one) => ({ ...one.duty, ...one.changes })))}.`)
  }
  const remove = async (duties: readonly DutyRow[]) => {
    if (await writes.remove(duties)) setSaid(duties.length === 1 ? `Usunięto dyżur: ${many(duties)}.` : `Usunięto ${many(duties)}.`)
  }
  const swap = async (duties: readonly DutyRow[]) => {
    const [one, other, ...more] = duties
    if (!one || !other || more.length > 0) return setSaid('Aby zamienić terminy, zaznacz dwa dyżury: spacją albo z klawiszem Ctrl.')
    return (await writes.swap(one, other)) ? setSaid(`Zamieniono terminy: ${dutyName(one)} i ${dutyName(other)}.`) : undefined
  }
  const keep = (duties: readonly DutyRow[], isCut: boolean) => {
    if (duties.length === 0) return setSaid('Nie ma tu dyżuru, który można by skopiować.')
    const table = copiedTable(duties)
    copyRows(table)
    setClipboard({ rows: duties, isCut, text: textOfRows(table) })
    setSaid(`${isCut ? 'Wycięto' : 'Skopiowano'}: ${many(duties)}. Ctrl+V wklei w innym miejscu${isCut ? '' : ', także w Excelu i Wordzie'}.`)
    return undefined
  }
  /** What was copied here is pasted by `work`, a text from elsewhere is read by its own dialog. `text` is what the clipboard of the computer has. */
  const paste = async (text: string | undefined, work: (clipboard: Clipboard) => Promise<boolean>) => {
    const isOwn = text === undefined || text.trim() === '' || plain(text) === plain(clipboard?.text ?? '')
    if (!isOwn) return onPasteText(text)
    if (!clipboard) return setSaid('Nie ma czego wkleić: najpierw skopiuj dyżur (Ctrl+C).')
    if ((await work(clipboard)) && clipboard.isCut) setClipboard(undefined)
    return undefined
  }
  return {
    add, move, setHours, resize, remove, swap, paste, said, say: setSaid, clipboard,
    copy: (duties: readonly DutyRow[]) => keep(duties, false),
    cut: (duties: readonly DutyRow[]) => keep(duties, true),
    dropCut: () => setClipboard((former) => (former?.isCut ? undefined : former)),
  }
}

export type DutyActs = ReturnType<typeof useDutyActs>

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
