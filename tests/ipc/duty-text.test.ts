import { expect, test } from 'vitest'
import type { Duty } from '#shared/domain/duty.ts'
import { draftOf } from '#shared/domain/duty-draft.ts'
import { readDutiesOf } from '#electron/ipc/read-roster.ts'
import { announcement, openKrakow } from '#tests/sample/seeds.ts'
import { openOffice, type Office } from './office.ts'

/** The duties of a roster of the sample as they would be drafted. */
async function sampleDuties(office: Office, title: string) {
  const { rows } = await office.call('rosters.list', {})
  const duties: Duty[] = await readDutiesOf(office.store.read, rows.find((row) => row.title === title)!.id)
  return duties.map(draftOf).toSorted((left, right) => left.date.localeCompare(right.date))
}

test('the garbled table of Otwarty Kraków gives its 16 duties, equal field by field', async () => {
  const office = await openOffice({ withSample: true })
  const read = await office.call('rosters.parseText', { text: openKrakow, year: 2024 })
  expect([read.duties, read.questions]).toEqual([await sampleDuties(office, 'Dyżury telefoniczne'), []])
})

test('where no year is given it is asked, the one of the text first, and the answer gives the same duties', async () => {
  const office = await openOffice({ withSample: true })
  const { duties, questions } = await office.call('rosters.parseText', { text: openKrakow })
  const [question] = questions
  expect([duties, questions.length, question!.kind, question!.lines.length, question!.options[0]]).toEqual([[], 1, 'year', 16, { value: '2024', label: '2024 (dni tygodnia się zgadzają)' }])
  const answered = await office.call('rosters.parseText', { text: openKrakow, answers: { [question!.id]: '2024' } })
  expect([answered.duties.length, answered.questions, answered.duties]).toEqual([16, [], await sampleDuties(office, 'Dyżury telefoniczne')])
})

test('of the announcement of 2025 the duty of the department is read with its sphere, the meeting is set aside, and the week of duties is asked about', async () => {
  const office = await openOffice({ withSample: true })
  const read = await office.call('rosters.parseText', { text: announcement, year: 2025 })
  expect([read.duties, read.sources, read.questions.map(({ id, lines, options }) => ({ id, lines, values: options.map(({ value }) => value) })), read.asides.filter(({ kind }) => kind === 'meeting').map(({ lines }) => lines)]).toEqual([
    await sampleDuties(office, 'Harmonogram eksperckich dyżurów telefonicznych'), [[35, 36, 38]], [{ id: 'range:16', lines: [16, 17, 18], values: ['workdays', 'left_out'] }], [[19, 20]],
  ])
  const answered = await office.call('rosters.parseText', { text: announcement, year: 2025, answers: { 'range:16': 'workdays' } })
  expect([answered.duties.map(({ date, from, to }) => `${date} ${from}-${to}`), answered.questions]).toEqual([['2025-09-29', '2025-09-30', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-03'].map((day) => `${day} 10:00-14:00`), []])
})

test('what was read can be added to a roster as it is', async () => {
  const office = await openOffice({ withSample: true })
  const { rows } = await office.call('rosters.list', {})
  const { duties } = await office.call('rosters.parseText', { text: openKrakow, year: 2027, answers: Object.fromEntries(Array.from({ length: 60 }, (_, line) => [`weekday:${line}`, 'left_out'])) })
  const again = await office.call('rosters.parseText', { text: openKrakow, year: 2024 })
  const { created } = await office.call('rosters.addDuties', { roster: rows[0]!.id, duties: again.duties })
  expect([duties, created.length]).toEqual([[], 16])
})

test('a text that is too long is refused, signs that cannot be stored are not', async () => {
  const office = await openOffice()
  expect([(await office.refused('rosters.parseText', { text: 'a'.repeat(100_001) })).fields, (await office.call('rosters.parseText', { text: '3.10.2025\0 9-12 \ud800' })).duties.length]).toEqual([{ text: 'too_long' }, 1])
})
