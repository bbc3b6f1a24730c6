import { beforeAll, expect, test } from 'vitest'
import { weekdayOf } from '#shared/domain/day.ts'
import { loadedSample, type LoadedSample } from './loaded-sample.ts'
import { monthNumber } from './printed-days.ts'
import { announcement, onOneLine, openKrakow } from './seeds.ts'

const weekdays = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota']
/** The announcement with its one slip corrected. */
const meant = onOneLine(openKrakow).replace('mieszanek i mieszkańców', 'mieszkanek i mieszkańców')

let sample: LoadedSample
beforeAll(async () => {
  sample = await loadedSample()
})

function consultationOf(shortName: string) {
  const consultation = sample.consultations.find(({ subjectShort }) => subjectShort === shortName)!
  const roster = sample.rosters.find((one) => one.consultation === consultation.id)!
  return {
    consultation, roster,
    meetings: sample.meetings.filter((one) => one.consultation === consultation.id).map(({ kind, dates, place, address, room }) => ({ kind, dates, place, address, room })),
    duties: sample.duties.filter((one) => one.roster === roster.id),
  }
}

const nameOf = (unit: string | null) => sample.units.find(({ id }) => id === unit)!.names.at(-1)!.name

test('each of the 16 duties of Otwarty Kraków has the day, hours and phone that are printed, and its weekday is right', () => {
  const printed = [...openKrakow.matchAll(/^(\d{1,2}) (czerwca|lipca) \((\S+)\)\t(\S+)-(\S+)\t(.+)$/gmu)].map(([, day = '', month = '', weekday, from = '', to = '', phone]) => ({
    date: `2024-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`, weekday, from: from.replace('.', ':'), to: to.replace('.', ':'), phone,
  }))
  expect(printed).toHaveLength(16)
  expect(consultationOf('Otwarty Kraków 2024-2028').duties.map(({ date, from, to, phone }) => ({ date, weekday: weekdays[weekdayOf(date)], from, to, phone }))).toEqual(printed)
})

test('the duties of Otwarty Kraków are served by the section whose name the table header scrambles', () => {
  const { roster, duties } = consultationOf('Otwarty Kraków 2024-2028')
  const [header = ''] = /^Terminy dyżurów.*$/mu.exec(openKrakow) ?? []
  const words = header.replace(/Terminy dyżurów|w godzinach|Telefony kontaktowe –|ds\. (?=ds\.)/gu, ' ').trim().split(/\s+/u)
  expect(nameOf(roster.unit).split(' ').toSorted()).toEqual(words.toSorted())
  expect([...new Set(duties.map(({ unit }) => unit))]).toEqual([roster.unit])
})

test('Otwarty Kraków is consulted from day to day, for the aim and on the legal basis that are printed', () => {
  const { consultation } = consultationOf('Otwarty Kraków 2024-2028')
  expect([consultation.startsOn, consultation.endsOn]).toEqual(['2024-06-13', '2024-07-05'])
  expect(meant).toContain('od 13 czerwca 2024 r. do 5 lipca 2024 r.')
  expect(meant).toContain(consultation.aim)
  expect(meant).toContain(`na podstawie [${consultation.legalBasis.replace(/^uchwała/u, 'uchwały')}.]`)
  expect(meant).toContain(consultation.note.replace(/^Uwagi, wnioski i propozycje można zgłaszać (.*)\.$/u, '$1'))
})

test('the channels of Otwarty Kraków keep their addresses and the line to be put on the letter', () => {
  const { channels } = consultationOf('Otwarty Kraków 2024-2028').consultation
  const [lineOfPost, lineOfEpuap] = [...openKrakow.matchAll(/z dopiskiem: \*\*(.*?)[;.]\*\*/gu)].map(([, line = '']) => line)
  const address = 'Wydział Polityki Społecznej i Zdrowia, ul. Jana Dekerta 24, 30-703 Kraków'
  expect(channels).toEqual([
    { kind: 'email', address: 'konsultacje@um.krakow.pl', subjectLine: '', note: 'w formie skanu lub zdjęcia' },
    { kind: 'post', address, subjectLine: lineOfPost, note: '' },
    { kind: 'in_person', address, subjectLine: lineOfPost, note: 'do sekretariatu – segment B, III piętro, pokój nr 08' },
    { kind: 'epuap', address: '', subjectLine: lineOfEpuap, note: '' },
  ])
  const printed = ['konsultacje@um.krakow.pl (w formie skanu lub zdjęcia)', 'do sekretariatu – segment B, III piętro, pokój nr 08', 'Wydziału Polityki Społecznej i Zdrowia przy ul. Jana Dekerta 24, 30-703 Kraków']
  expect(printed.filter((text) => !meant.includes(text))).toEqual([])
})

test('Otwarty Kraków has its meeting, its three ways to take part and its three files', () => {
  const { consultation, meetings } = consultationOf('Otwarty Kraków 2024-2028')
  const files = [...openKrakow.matchAll(/^- (.*?) \[\[DOCX\/PDF\]/gmu)].map(([, title]) => `${title} (DOCX/PDF)`)
  expect({ meetings, forms: consultation.forms, materials: consultation.materials }).toEqual({
    meetings: [{ kind: 'consultation', dates: [{ date: '2024-06-19', from: '17:00', to: '19:00' }], place: 'Centrum Wielokulturowe', address: 'ul. Zabłocie 20, 30-701 Kraków', room: 'budynek A, 1 piętro' }],
    forms: ['open_meeting', 'forms', 'expert_duty'],
    materials: files,
  })
  expect(files).toHaveLength(3)
  expect(meant).toContain('19 czerwca 2024 r. (środa) w godzinach 17.00-19.00 w Centrum Wielokulturowym przy ul. Zabłocie 20, 30-701 Kraków, budynek A, 1 piętro.')
})

test('the programme for 2026 is consulted from day to day, in the three ways and at the places that are announced', () => {
  const { consultation } = consultationOf('RPW 2026')
  const words = onOneLine(announcement)
  expect([consultation.startsOn, consultation.endsOn, consultation.forms, consultation.channels.map(({ kind }) => kind)]).toEqual(['2025-09-22', '2025-10-17', ['expert_duty', 'open_meeting', 'forms'], ['email', 'epuap', 'in_person']])
  expect(words).toContain('od 22 września do 17 października 2025 roku')
  expect(words).toContain(consultation.aim)
  const inLocative = consultation.publications.slice(0, 3).map(({ place }) => place.replace(/^Biuletyn/u, 'Biuletynie').replace(/^Portal/u, 'Portalu'))
  expect(inLocative.filter((place) => !words.includes(`${place}: link`))).toEqual([])
  expect(consultation.publications.map(({ link }) => link)).toEqual(announcement.match(/https?:\/\/\S+/gu))
})

test('the meeting of 8 October 2025 and the duty of 3 October are as announced', () => {
  const { meetings, roster, duties } = consultationOf('RPW 2026')
  const sphere = sample.spheres.find(({ point }) => point === '14')!
  expect(meetings).toEqual([{ kind: 'consultation', dates: [{ date: '2025-10-08', from: '17:00', to: '19:00' }], place: 'Centrum Obywatelskie ul. Reymonta 20', address: '', room: 'sala 1W014, I piętro' }])
  expect(duties.map(({ date, from, to, unit, spheres, phone }) => ({ date, from, to, unit: nameOf(unit), spheres, phone }))).toEqual([{ date: '2025-10-03', from: '10:00', to: '14:00', unit: 'Wydział Edukacji i Projektów Edukacyjnych', spheres: [sphere.id], phone: '' }])
  expect(roster.note).toContain('od 29 września do 3 października 2025 r. (10:00–14:00)')
  const words = onOneLine(announcement)
  expect(words).toContain(`sfera pożytku, której dotyczy dyżur: ${sphere.nominative}`)
  expect(words).toContain(roster.title)
})
