import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import type { DutyEntry } from '#shared/documents/data.ts'
import { linesOf, type Table } from '#shared/documents/table.ts'
import { draftOf, type DutyDraft } from '#shared/domain/duty-draft.ts'
import { duty, dutyModes } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { sentencesOf, tablesOf } from '#tests/shared/documents/read-blocks.ts'
import { aConsultation, aRoster, aRosterEntry, context } from '#tests/shared/documents/sample-records.ts'
import { parse, people, spheres, units } from './office-words.ts'

const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
const clock = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
const hours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([from, minute, length, other]) => ({ from: clock(from, minute), to: clock(Math.min(23, from + length), other) }))
const digits = fc.tuple(fc.integer({ min: 12, max: 91 }), fc.integer({ min: 1_000_000, max: 9_999_999 })).map(([area, number]) => `${area}${number}`)
const phone = fc.oneof(fc.constantFrom('', '12 616 5769', '12-616-7809', '(12) 421-41-66', '600 700 800', '+48 12 616 57 69 wew. 12', '126165769 w. 7', '5769', '+44 20 7946 0958'), digits)
/** One's own words: anything that is seen and stands on one line, unless it begins as a meeting or a quoted cell does. */
const words = (unit: 'grapheme-ascii' | fc.Arbitrary<string>, max: number) => fc.string({ unit, maxLength: max }).map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text === '' || (/[a-z]/iu.test(text) && !text.startsWith('"') && !/^spotk/iu.test(text)))
const letters = fc.constantFrom(...'a ą b c ć d e ę ł ń ó ś ź ż , . ( ) –'.split(' '), ' ')

const dutyOf = (note: fc.Arbitrary<string>, room: fc.Arbitrary<string>) => fc.record({
  date: days, times: hours.filter(({ from, to }) => from < to), mode: fc.constantFrom(...dutyModes), phone, email: fc.constantFrom('', 'a@b.pl', 'ekspert.ngo@um.krakow.pl'), room,
  languages: fc.uniqueArray(fc.constantFrom('polski', 'ukraiński', 'angielski', 'migowy', 'PJM'), { maxLength: 3 }), note,
  unit: fc.option(fc.constantFrom(...units)), person: fc.option(fc.constantFrom(...people)), spheres: fc.uniqueArray(fc.constantFrom(...spheres), { maxLength: 3 }),
}).map(({ times, unit, person, spheres: chosen, ...fields }): DutyEntry => ({
  duty: { ...duty.blank, ...fields, ...times, id: '00000000-0000-7000-8000-000000000099', revision: 1, roster: '00000000-0000-7000-8000-000000000098', unit: unit?.id ?? null, person: person?.id ?? null, spheres: chosen.map(({ id }) => id) },
  unit, personName: person?.fullName ?? '', spheres: chosen,
}))

const cellsOf = (table: Table) => [table.columns.map(({ header }) => header), ...[...table.rows].map((row) => row.map((cell) => linesOf(cell).map(({ text }) => text).join('\n')))]
/** As a spreadsheet puts a table on the clipboard: cells with line breaks in quotes. */
const fromSpreadsheet = (table: Table) => cellsOf(table).map((row) => row.map((cell) => (cell.includes('\n') ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')
/** As a word processor does: rows broken where a cell has several paragraphs. */
const fromDocument = (table: Table) => cellsOf(table).map((row) => row.join('\t')).join('\n')

/** As printed: telephones in one style; in one order, for duties at the same time are sorted by their unit. */
const comparable = (drafts: readonly DutyDraft[]) => drafts.map((draft) => Object.entries({ ...draft, phone: formatPhone(draft.phone) }).map((field) => JSON.stringify(field)).toSorted().join()).toSorted()
const printedOf = (entries: readonly DutyEntry[]) => comparable(entries.map(({ duty: one }) => draftOf(one)))
const consultation = aConsultation({ startsOn: '2024-01-01', endsOn: '2024-12-31' })

test('a printed roster gives back every printed field, with its title, unit and caption around the table', () => {
  fc.assert(fc.property(fc.array(dutyOf(words('grapheme-ascii', 60), words('grapheme-ascii', 30)), { minLength: 1, maxLength: 6 }), (entries) => {
    const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry(entries, { roster: aRoster({ title: 'Dyżury telefoniczne' }) })] }, context)
    const [table] = tablesOf(doc)
    const read = parse([...sentencesOf(doc), table!.caption, fromSpreadsheet(table!)].join('\n'), { year: 2024 })
    expect([comparable(read.duties), read.questions, read.notUnderstood]).toEqual([printedOf(entries), [], []])
  }), { numRuns: 200 })
})

test('rows that a word processor breaks at paragraphs are whole again', () => {
  fc.assert(fc.property(fc.array(dutyOf(words(letters, 40), words(letters, 20)), { minLength: 1, maxLength: 6 }), (entries) => {
    const [table] = tablesOf(buildDutyRoster({ consultation, rosters: [aRosterEntry(entries)] }, context))
    const text = [units.some(({ id }) => entries.every(({ unit }) => unit?.id === id)) ? entries[0]!.unit!.names[0]!.name : '', fromDocument(table!)].join('\n')
    expect([comparable(parse(text, { year: 2024 }).duties), parse(text, { year: 2024 }).questions]).toEqual([printedOf(entries), []])
  }), { numRuns: 200 })
})

test('the spreadsheet of a roster, whose dates have their year, is read without one', () => {
  fc.assert(fc.property(fc.array(dutyOf(words('grapheme-ascii', 60), words('grapheme-ascii', 30)), { minLength: 1, maxLength: 6 }), (entries) => {
    const [sheet] = buildDutyRosterWorkbook({ consultation, rosters: [aRosterEntry(entries)] }, context).sheets
    const read = parse(fromSpreadsheet(sheet!.table))
    expect([comparable(read.duties), read.questions, read.notUnderstood]).toEqual([printedOf(entries), [], []])
  }), { numRuns: 200 })
})
