import { beforeAll, expect, test } from 'vitest'
import type { Organisation } from '#shared/domain/organisation.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { loadedSample, type LoadedSample } from './loaded-sample.ts'
import { samplePostulates } from './seeds.ts'

let sample: LoadedSample
beforeAll(async () => {
  sample = await loadedSample()
})

const placeOf = (place: string) => sample.settings[0]!.places.find(({ name, aliases }) => [name, ...aliases].includes(place))
const hostOf = ({ units, dates }: LoadedSample['meetings'][number]) => unitNameOn(sample.units.find(({ id }) => id === units[0])!, dates[0]!.date).name

/** A stored postulate in the form of the file. */
function asInFile(postulate: LoadedSample['postulates'][number]) {
  const organisation = sample.organisations.find(({ id }) => id === postulate.submitters[0]!.id)!
  const meeting = sample.meetings.find(({ id }) => id === postulate.meeting)!
  const position = sample.positions.find((one) => one.postulate === postulate.id)!
  return {
    organisation: organisation.name, krs: organisation.krs, meetingDepartment: meeting.place.startsWith('Centrum') ? meeting.place : hostOf(meeting), meetingDate: meeting.dates[0]!.date,
    sphere: sample.spheres.find(({ id }) => id === postulate.sphere)!.nominative, programmeSection: postulate.programmeSection, content: postulate.content, rationale: postulate.rationale,
    decision: position.decision, position: position.text, positionDepartment: unitNameOn(sample.units.find(({ id }) => id === position.unit)!, meeting.dates[0]!.date).name,
  }
}

test('each of the 27 postulates is as in the file, letter for letter, with its meeting, sphere and position', () => {
  const stored = new Map(sample.postulates.filter(({ stage }) => stage === 'postulate').map(asInFile).map((one) => [one.krs, one]))
  const expected = samplePostulates.map((one) => ({
    ...one,
    meetingDepartment: placeOf(one.meetingDepartment)?.name ?? one.meetingDepartment,
    sphere: sample.spheres.find(({ nominative }) => nominative.startsWith(one.sphere))!.nominative,
  }))
  expect(stored.size).toBe(27)
  expect(expected.map(({ krs }) => stored.get(krs))).toEqual(expected)
})

test('hard spaces and hyphens of the file are kept', () => {
  const special = (texts: string[]) => texts.flatMap((text) => text.match(/[\u00a0\u2011]/gu) ?? []).length
  expect(special(samplePostulates.flatMap(({ content, rationale, position }) => [content, rationale, position]))).toBeGreaterThan(0)
  expect(special([...sample.postulates.flatMap(({ content, rationale }) => [content, rationale]), ...sample.positions.map(({ text }) => text)])).toBe(special(samplePostulates.flatMap(({ content, rationale, position }) => [content, rationale, position])))
})

test.each([[2025, 7], [2026, 20]])('postulates of %i are numbered in order of receipt', (year, count) => {
  const ofYear = sample.postulates.filter((one) => one.year === year).toSorted((a, b) => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10))
  const days = ofYear.map(({ receivedOn }) => receivedOn!)
  expect(ofYear.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => `${index + 1}/${year}`))
  expect(days).toEqual(days.toSorted())
  expect(days.filter((day) => !day.startsWith(String(year)))).toEqual([])
})

test('positions of 2024 and 2025 are published, those of 2026 drafts, each by a leading unit and without an invented date or author', () => {
  const years = new Map(sample.postulates.map(({ id, year }) => [id, year]))
  const facts = sample.positions.map(({ postulate, state, leading, date, author }) => `${years.get(postulate)} ${state} ${leading} ${date} ${author}`)
  expect([...new Set(facts)].toSorted()).toEqual(['2024 published true null ', '2025 published true null ', '2026 draft true null '])
})

test('the organisation that submitted a postulate was present at its meeting', () => {
  const present = new Set(sample.attendances.filter(({ isPresent }) => isPresent).map(({ meeting, organisation }) => `${meeting} ${organisation}`))
  expect(sample.postulates.filter(({ stage, meeting, submitters }) => stage === 'postulate' && !present.has(`${meeting} ${submitters[0]!.id}`))).toEqual([])
})

test('the kind of an organisation follows from its name, and its legal basis from its kind', () => {
  const kinds: [RegExp, Organisation['kind'], Organisation['legalBasis']][] = [
    [/^Fundacja/u, 'foundation', '3.2'], [/^Spółdzielnia Socjalna/u, 'social_cooperative', '3.3.3'], [/^Klub Sportowy/u, 'sports_club', '3.2'], [/^Federacja/u, 'federation', '3.2'],
    [/Stowarzyszenie|Towarzystwo/u, 'association', '3.2'], [/^Sieć/u, 'other', '3.2'], [/^Faculty/u, 'university', 'outside'], [/^Koci Patrol/u, 'other', 'unknown'],
  ]
  const expected = sample.organisations.map(({ name }) => kinds.find(([pattern]) => pattern.test(name))!.slice(1))
  expect(sample.organisations.map(({ kind, legalBasis }) => [kind, legalBasis])).toEqual(expected)
})
