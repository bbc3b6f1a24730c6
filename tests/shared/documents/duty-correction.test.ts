import { expect, test } from 'vitest'
import { buildDutyCorrection } from '#shared/documents/builders/duty-correction.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import { aPrintedDuty } from '#tests/shared/domain/any-printed-duty.ts'
import { definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aRoster, context } from './sample-records.ts'

const version = (number: number, publishedOn: string, duties: PrintedDuty[]) => ({ id: `v${number}`, revision: 1, roster: 'r', number, publishedOn, publishedBy: 'anna', duties })
const data = (versions: PrintedDuty[][], now: PrintedDuty[]) => ({ consultation: aConsultation(), roster: aRoster(), versions: versions.map((duties, index) => version(index + 1, `2026-09-${18 + index}`, duties)), now })
const one = aPrintedDuty()
const sport = aPrintedDuty({ duty: 'd2', date: '2026-09-25', unit: 'u2', unitName: 'Wydział Sportu' })

test('duties called off and put in are sentences, changed ones a table of what was and what is; the rest is not named', () => {
  const added = aPrintedDuty({ duty: 'd3', date: '2026-09-28', note: 'nowy' })
  const doc = buildDutyCorrection(data([[one, sport, { ...one, duty: 'd4' }], [{ ...one, from: '11:00', phone: '' }, added, { ...one, duty: 'd4' }]], []), { ...context, variant: 'opublikowana' })
  expect([doc.title, doc.opening.placeAndDate, sentencesOf(doc).slice(0, 6), textsOf(tablesOf(doc)[0])]).toEqual([
    'Korekta harmonogramu dyżurów',
    'Kraków, dnia 19 września 2026 r.',
    [
      'W harmonogramie „Dyżury telefoniczne”, opublikowanym dnia 18 września 2026 r., wprowadza się następujące zmiany. Dyżury, których tu nie wymieniono, odbywają się bez zmian.',
      'Odwołane: 1 dyżur', '25.09.2026 (piątek), 10.00–14.00, Wydział Sportu, tel. 12 616 57 69',
      'Dodane: 1 dyżur', '28.09.2026 (poniedziałek), 10.00–14.00, Wydział Kultury, tel. 12 616 57 69',
      'Zmienione: 1 dyżur',
    ],
    [
      ['Dyżur', 'Było', 'Jest'],
      ['24.09.2026 (czwartek) | 10.00–14.00 | Wydział Kultury', 'godziny: 10.00–14.00 | telefon: 12 616 57 69', 'godziny: 11.00–14.00 | telefon: –'],
    ],
  ])
})

test('one unit that serves all duties is named once', () => {
  const doc = buildDutyCorrection(data([[one], [{ ...one, to: '15:00' }]], []), { ...context, variant: 'opublikowana' })
  expect([definitionsOf(doc), textsOf(tablesOf(doc)[0])[1]]).toEqual([{ Komórka: 'Wydział Kultury' }, ['24.09.2026 (czwartek) | 10.00–14.00', 'godziny: 10.00–14.00', 'godziny: 10.00–15.00']])
})

test('since the last publication means up to what the roster says now', () => {
  const doc = buildDutyCorrection(data([[one], [sport]], [sport, one]), { ...context, variant: 'biezaca' })
  expect([doc.opening.placeAndDate?.endsWith(context.today.slice(0, 4) + ' r.'), sentencesOf(doc).slice(0, 3)]).toEqual([true, [
    'W harmonogramie „Dyżury telefoniczne”, opublikowanym dnia 19 września 2026 r., wprowadza się następujące zmiany. Dyżury, których tu nie wymieniono, odbywają się bez zmian.', 'Dodane: 1 dyżur', '24.09.2026 (czwartek), 10.00–14.00, Wydział Kultury, tel. 12 616 57 69',
  ]])
})

test('where there is nothing to correct, it says so and why', () => {
  const first = (versions: PrintedDuty[][], variant: string) => sentencesOf(buildDutyCorrection(data(versions, [one]), { ...context, today: '2026-09-24', variant }))[0]
  expect([first([], 'opublikowana'), first([], 'biezaca'), first([[one]], 'opublikowana'), first([[one]], 'biezaca'), first([[one], [one]], 'opublikowana')]).toEqual([
    'Harmonogram „Dyżury telefoniczne” nie był jeszcze publikowany, więc nie ma czego korygować.',
    'Harmonogram „Dyżury telefoniczne” nie był jeszcze publikowany, więc nie ma czego korygować.',
    'Harmonogram „Dyżury telefoniczne” opublikowano dnia 18 września 2026 r. i dotąd nie ogłoszono zmian.',
    'Harmonogram „Dyżury telefoniczne”, opublikowany dnia 18 września 2026 r., do dnia 24 września 2026 r. nie zmienił się. Nie ma zmian do ogłoszenia.',
    'Harmonogram „Dyżury telefoniczne”, opublikowany dnia 18 września 2026 r., nie zmienił się. Nie ma zmian do ogłoszenia.',
  ])
})

test('two publications of one day are told apart', () => {
  const { versions, ...rest } = data([[one], [sport]], [])
  const doc = buildDutyCorrection({ ...rest, versions: versions.map((each) => ({ ...each, publishedOn: '2026-09-18' })) }, { ...context, variant: 'opublikowana' })
  expect(sentencesOf(doc)[0]).toMatch(/opublikowanym wcześniej tego samego dnia, wprowadza się/)
})

test('the newest changes are those not published yet, or else those of the last publication; readers of an older version are told all since', () => {
  const late = { ...one, from: '12:00' }
  const said = (now: PrintedDuty[], variant?: string) => {
    const doc = buildDutyCorrection(data([[one, sport], [one], [{ ...one, from: '11:00' }]], now), { ...context, ...(variant && { variant }) })
    return [sentencesOf(doc)[0]?.match(/\d+ września/)?.[0], sentencesOf(doc).find((text) => text.startsWith('Odwołane')), textsOf(tablesOf(doc)[0])[1]?.slice(1).join(' → ').replaceAll('godziny: ', '')]
  }
  expect([said([late]), said([{ ...one, from: '11:00' }]), said([late], 'od-wersji-1'), said([late], 'od-wersji-9')]).toEqual([
    ['20 września', undefined, '11.00–14.00 → 12.00–14.00'], ['19 września', undefined, '10.00–14.00 → 11.00–14.00'], ['18 września', 'Odwołane: 1 dyżur', '10.00–14.00 → 12.00–14.00'], [undefined, undefined, undefined],
  ])
})
