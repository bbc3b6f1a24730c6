import { dutyModeLabels, type Duty, type DutyMode } from '#shared/domain/duty.ts'
import { languagesOfCell } from '#shared/domain/duty-text/find-languages.ts'
import type { Lookup } from '#shared/domain/duty-text/lookups.ts'
import { hide, masked } from '#shared/domain/duty-text/masked.ts'
import type { Reference } from '#shared/domain/duty-text/mentions.ts'
import { readRow } from '#shared/domain/duty-text/read-row.ts'
import { readSpheres } from '#shared/domain/duty-text/read-spheres.ts'
import { narrowestUnits } from '#shared/domain/duty-text/settle-references.ts'
import { isNoiseOnly } from '#shared/domain/duty-text/words.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { shortened } from '#shared/text/shortened.ts'
import { tidy } from './answer-marks.ts'
import type { DutyNames } from './duty-names.ts'
import type { Read } from './read-label.ts'

/** Fields that one cell says alone, without the day, the hours and the person, who may have no record. */
export type DutyCellField = 'mode' | 'unit' | 'spheres' | 'phone' | 'email' | 'room' | 'languages' | 'note'
type Readers = { [F in DutyCellField]: (text: string, names: DutyNames) => Read<Duty[F]> }

const longestShown = 80
const shown = (text: string) => `„${shortened(text, longestShown)}”`
/** Room that a printed roster leaves for what is not known. */
const filler = /^[\s.…_\u2010-\u2015-]*$/u
/** Whether a cell says nothing. */
export const isEmptyDutyCell = (text: string): boolean => filler.test(text)

/** What is in a cell that is not empty. */
export const readDutyCell: Readers = {
  mode: (text, { lookups }) => orFault<DutyMode>(readRow([text], ['mode'], lookups).mode, `Nie ma takiego trybu: ${shown(text)}. Wpisz jeden z: ${Object.values(dutyModeLabels).join(', ')}.`),
  unit: (text, { unit, lookups }) => {
    const own = unit.exact(text.trim())
    if (own !== undefined) return { value: own }
    const whole = lookups.unit.find.whole(text)
    const ids = whole.length > 0 ? whole : unitsOnly(text, lookups)
    return oneOf(narrowestUnits([...new Set(ids)], lookups.unit), { what: 'komórki', text, lookup: lookups.unit })
  },
  spheres: (text, { sphere, lookups }) => {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
    const own = lines.map((line) => sphere.exact(line))
    if (own.every((id) => id !== undefined)) return { value: [...new Set(own)] }
    const { spheres, rest } = readSpheres(text, lookups.sphere.find)
    return rest !== '' || spheres.length === 0 ? { fault: `W słowniku nie ma sfery ${shown(rest || text)}. Popraw ją; kilka sfer rozdziel średnikiem albo wpisz w osobnych wierszach komórki.` } : onlySpheres(spheres, lookups.sphere)
  },
  phone: (text, { lookups }) => {
    const { phones, rest } = readRow([text], ['phone'], lookups)
    if (phones.length > 1) return { fault: `W jednym wierszu może być jeden telefon, a tu jest: ${shown(text)}. Drugi wpisz w osobnym wierszu albo w uwagach.` }
    return orFault(rest === '' ? phones[0] : undefined, sentenceOf('not_a_phone'))
  },
  email: (text) => ({ value: text.trim() }),
  room: (text) => ({ value: tidy(text) }),
  languages: (text) => ({ value: languagesOfCell(text) }),
  note: (text) => ({ value: tidy(text) }),
}
export const dutyCellFields = Object.keys(readDutyCell) as DutyCellField[]

/** The person of a cell; null, when the register has none of that name: lists never add people. */
export function readDutyPerson(text: string, { person, lookups }: DutyNames): Read<string | null> {
  const own = person.exact(text.trim())
  const ids = own === undefined ? lookups.person.find.whole(text) : [own]
  return ids.length > 1 ? { fault: `Tak samo nazywa się kilka osób: ${shown(text)}. Popraw to w programie, w karcie dyżuru.` } : { value: ids[0] ?? null }
}

/** The units of a cell that says nothing but their names: a department and its section. Of a longer name no part is taken for the whole. */
function unitsOnly(text: string, { unit }: DutyNames['lookups']): string[] {
  const all = masked(text)
  const found = unit.find.within(all)
  return isNoiseOnly(hide(all, found).folded) ? found.flatMap(({ value }) => value) : []
}

const orFault = <T>(value: T | null | undefined, fault: string): Read<T> => (value === undefined || value === null ? { fault } : { value })

function oneOf(ids: readonly string[], { what, text, lookup }: { what: string; text: string; lookup: Lookup }): Read<string> {
  if (ids.length === 1) return { value: ids[0]! }
  if (ids.length > 1) return { fault: `Nie wiadomo, której ${what} dotyczy ${shown(text)}: ${ids.map(lookup.label).join(' czy ')}. Wpisz jedną z nich.` }
  const alike = lookup.find.alike(text, 3).map(lookup.label)
  return { fault: `W słowniku nie ma ${what} ${shown(text)}.${alike.length > 0 ? ` Podobne: ${alike.join(', ')}.` : ''} Popraw nazwę albo dodaj ją najpierw w ustawieniach.` }
}

function onlySpheres(references: readonly Reference[], lookup: Lookup): Read<string[]> {
  const unclear = references.find(({ ids }) => ids.length > 1)
  if (unclear) return { fault: `Nie wiadomo, o którą sferę chodzi: ${shown(unclear.text)} to ${unclear.ids.map(lookup.label).join(' albo ')}.` }
  return { value: [...new Set(references.flatMap(({ ids }) => ids))] }
}
