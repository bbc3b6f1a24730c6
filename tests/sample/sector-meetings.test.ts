import { beforeAll, expect, test } from 'vitest'
import { loadedSample, type LoadedSample } from './loaded-sample.ts'
import { invitation, onOneLine } from './seeds.ts'

let sample: LoadedSample
beforeAll(async () => {
  sample = await loadedSample()
})

/** The spheres of one invitation. Two of them are broken over two bullets there. */
function printedSpheres(day: string): string[] {
  const [, part = ''] = invitation.split(new RegExp(`^${day} czerwca 2025 roku.*$`, 'mu'))
  const bullets = part.split(/^(?=24 czerwca|Oba spotkania)/mu)[0]!.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  const joined: string[] = []
  for (const bullet of bullets) {
    if (bullet.startsWith('i ') || joined.at(-1)?.endsWith('rodzicielstwa,')) joined.push(`${joined.pop()} ${bullet}`)
    else joined.push(bullet)
  }
  return joined.map((text) => text.replace(/[;,.]$/u, ''))
}

/** The office quotes point 33 in its own words and one sphere in the nominative. */
const withoutScope = (text: string) => text.replace(/, w zakresie określonym.*$/u, '')
const pointOf = (printed: string) => sample.spheres.find(({ genitive, nominative }) => [genitive, nominative].map(withoutScope).includes(withoutScope(printed)))?.point

const meetingOn = (date: string) => sample.meetings.filter(({ dates, spheres }) => dates[0]?.date === date && spheres.length > 0)

test.each([['10', '2025-06-10', 8], ['24', '2025-06-24', 8]])('the meeting of %s June 2025 has the spheres of its invitation, in their order', (day, date, count) => {
  const [meeting] = meetingOn(date)
  const points = meeting!.spheres.map((id) => sample.spheres.find((sphere) => sphere.id === id)!.point)
  expect(points).toHaveLength(count)
  expect(points).toEqual(printedSpheres(day).map(pointOf))
})

test('both meetings are held by the department with the plenipotentiary, in its hall, from 17 to 19', () => {
  const words = onOneLine(invitation)
  const both = ['2025-06-10', '2025-06-24'].flatMap(meetingOn)
  const hall = { place: 'sala konferencyjna Wydziału', address: 'ul. Jana Dekerta 24, 30-703 Kraków', room: 'III piętro' }
  expect(both.map(({ dates, place, address, room }) => ({ dates, place, address, room }))).toEqual(['2025-06-10', '2025-06-24'].map((date) => ({ dates: [{ date, from: '17:00', to: '19:00' }], ...hall })))
  expect([...new Set(both.map(({ organisers }) => organisers))].map((organisers) => words.includes(organisers))).toEqual([true])
  const printed = ['w godzinach 17:00-19:00', 'w sali konferencyjnej Wydziału w lokalizacji ul. Dekerta 24 (III piętro)', 'zebranie propozycji organizacji pozarządowych, odnośnie projektu programu współpracy na rok 2026']
  expect(printed.filter((text) => !words.includes(text))).toEqual([])
  expect([...new Set(both.map(({ theme }) => theme))]).toEqual([`Z${printed[2]!.slice(1)}.`])
})
