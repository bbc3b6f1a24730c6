import { dutyDraft, type DutyDraft } from '#shared/domain/duty-draft.ts'
import { dutyProblems } from '#shared/domain/duty.ts'
import type { Reason } from '#shared/errors.ts'
import { formatDateBare, weekdayName } from '#shared/text/format-date.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import type { DutySheetField } from '#shared/domain/duty-import-field.ts'
import { dutyCellFields, isEmptyDutyCell, readDutyCell, readDutyPerson } from './duty-cells.ts'
import type { DutyNames } from './duty-names.ts'
import type { DutyCells } from './duty-rows.ts'
import { readDutyClock, readDutyDay, readDutyHours, type Period } from './duty-when.ts'
import type { Read } from './read-label.ts'

export type DutyFault = { field: DutySheetField | 'hours' | null; sentence: string }
export type DutyValues = { values: Partial<DutyDraft>; faults: DutyFault[]; notes: string[] }
export type DutyReading = { names: DutyNames; period: Period }

const blank = { unit: null, spheres: [], phone: '', email: '', room: '', languages: [], note: '' }

/** What cells say, as values. Fields of columns that are not there are not there; an empty cell is blank, except for the mode. Faults say in Polish why a cell cannot be taken. */
export function readDutyValues(cells: DutyCells, { names, period }: DutyReading): DutyValues {
  const found: DutyValues = { values: {}, faults: [], notes: [] }
  const { values, faults, notes } = found
  const settle = <T>(field: DutyFault['field'], read: Read<T>): T | undefined => {
    if ('value' in read) return read.value
    faults.push({ field, sentence: read.fault })
    return undefined
  }
  const day = cells.date === undefined ? undefined : settle('date', readDutyDay({ date: cells.date, weekday: cells.weekday ?? '' }, period, names.lookups))
  if (day) {
    values.date = day.date
    if (!day.hasYear) notes.push(`Data jest bez roku; przyjęto ${formatDateBare(day.date)} (${weekdayName(day.date)}).`)
  }
  Object.assign(values, readEnds({ ...cells, ...(isWithoutHours(cells) && day?.hours.length === 1 && { from: day.hours[0]!.from, to: day.hours[0]!.to }) }, names, settle))
  for (const field of dutyCellFields) {
    const text = cells[field]
    if (text === undefined || (field === 'mode' && isEmptyDutyCell(text))) continue
    const value: unknown = isEmptyDutyCell(text) && field !== 'note' ? blank[field as keyof typeof blank] : settle<unknown>(field, readDutyCell[field](text, names))
    if (value !== undefined) Object.assign(values, { [field]: value })
  }
  if (cells.person !== undefined) readPerson(cells.person, found, { names, settle })
  faults.push(...formFaults(found))
  return found
}

type Settle = <T>(field: DutyFault['field'], read: Read<T>) => T | undefined

const isWithoutHours = ({ from, to, hours }: DutyCells) => [from, to, hours].every((text) => text === undefined || text.trim() === '')

/** Hours of two cells, or of one; of `10–14` in the first of two. */
function readEnds({ from, to, hours }: DutyCells, { lookups }: DutyNames, settle: Settle): Partial<Pick<DutyDraft, 'from' | 'to'>> {
  if (hours !== undefined && (from ?? '').trim() === '' && (to ?? '').trim() === '') return settle('hours', isEmptyDutyCell(hours) ? { fault: 'Brak godzin. Wpisz je w postaci 10.00–14.00.' } : readDutyHours(hours, lookups)) ?? {}
  if (from !== undefined && (to ?? '').trim() === '' && /\d\D+\d.*\D+\d|\d\s*[\u2010-\u2015-]\s*\d/u.test(from)) return settle('from', readDutyHours(from, lookups)) ?? {}
  const read = (field: 'from' | 'to', text: string | undefined) => {
    if (text === undefined) return {}
    const clock = settle(field, text.trim() === '' ? { fault: `Brak godziny w kolumnie „${field === 'from' ? 'Od' : 'Do'}”. Wpisz ją w postaci 10:00.` } : readDutyClock(text))
    return clock === undefined ? {} : { [field]: clock }
  }
  return { ...read('from', from), ...read('to', to) }
}

/** A name that the register does not know is kept among the remarks, as when a text is pasted. */
function readPerson(text: string, { values, notes }: DutyValues, { names, settle }: { names: DutyNames; settle: Settle }): void {
  if (isEmptyDutyCell(text)) return void Object.assign(values, { person: null })
  const person = settle('person', readDutyPerson(text, names))
  if (person === undefined) return
  values.person = person
  if (person !== null) return
  const line = `Osoba: ${text.replace(/\s+/gu, ' ').trim()}`
  values.note = [values.note, line].filter(Boolean).join('; ')
  notes.push('Tej osoby nie ma w rejestrze osób, więc jej nazwisko zapisze się w uwagach dyżuru.')
}

/** What the entity's own schema does not take: too long, no address, a year mistyped. */
function formFaults({ values, faults }: DutyValues): DutyFault[] {
  const faulty = new Set(faults.map(({ field }) => field))
  const parsed = dutyDraft.partial().safeParse(values)
  const found = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ field: path[0] as DutySheetField, sentence: sentenceOf(message as Reason) }))
  const { from, to } = values
  const turned = from !== undefined && to !== undefined && dutyProblems({ from, to }).to !== undefined ? [{ field: 'to' as const, sentence: sentenceOf('end_before_start') }] : []
  return [...found, ...turned].filter(({ field }) => !faulty.has(field))
}
