import { meetingModeLabels } from '#shared/domain/meeting.ts'
import { unitNameOn, type UnitName } from '#shared/domain/unit.ts'
import { formatDateList, weekdayName } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { timeStyle } from '#shared/documents/house.ts'
import { meetingHours, sortedDates } from '#shared/documents/meeting-facts.ts'
import { meetingName } from '#shared/documents/meeting-words.ts'
import { namingDayOfMeeting } from '#shared/documents/naming-day.ts'
import type { Fact, FactSection, FactSource } from './fact.ts'

type Held = NonNullable<FactSource['meeting']>

/** A fact of the meeting; empty where there is none. */
const fact = (name: string, example: string, of: (held: Held, source: FactSource) => string): Fact => ({ name, example, of: (source) => (source.meeting ? of(source.meeting, source) : '') })

/** Names of the hosts in one case, as they were on the day of the meeting; without a host whose name in that case nobody entered. */
const hostsIn = (grammaticalCase: keyof UnitName & ('name' | 'genitive' | 'locative')) => ({ meeting, hosts }: Held, { context }: FactSource) =>
  hosts.map((host) => unitNameOn(host, namingDayOfMeeting(meeting, context.today))[grammaticalCase]).filter((name) => name.trim() !== '').join(', ')

const each = (held: Held, wordsOf: (date: Held['meeting']['dates'][number]) => string) => [...new Set(sortedDates(held.meeting).map(wordsOf))].filter(Boolean).join(', ')

export const meetingFactsOf: readonly FactSection[] = [{
  title: 'Spotkanie', from: ['meeting', 'postulate'],
  facts: [
    fact('nazwa spotkania', 'Spotkanie w Wydziale Kultury', ({ meeting }) => meetingName(meeting)),
    fact('data spotkania', '15 czerwca 2026 r.', ({ meeting }) => (meeting.dates.length > 0 ? formatDateList(meeting.dates.map(({ date }) => date)) : meeting.period)),
    fact('dzień tygodnia spotkania', 'poniedziałek', (held) => each(held, ({ date }) => weekdayName(date))),
    fact('godziny spotkania', '10.00–12.00', (held, { context }) => each(held, (date) => meetingHours(date, timeStyle(context.house)))),
    fact('miejsce spotkania', 'Centrum Obywatelskie', ({ meeting }) => meeting.place),
    fact('adres spotkania', 'ul. Reymonta 20', ({ meeting }) => meeting.address),
    fact('sala spotkania', 'sala nr 2', ({ meeting }) => meeting.room),
    fact('forma spotkania', 'na miejscu', ({ meeting }) => meetingModeLabels[meeting.mode]),
    fact('link spotkania', 'https://example.org/spotkanie', ({ meeting }) => meeting.link),
    fact('temat spotkania', 'Kultura i dziedzictwo', ({ meeting }) => meeting.theme),
    fact('gospodarz spotkania', 'Wydział Kultury', hostsIn('name')),
    fact('gospodarz spotkania w dopełniaczu', 'Wydziału Kultury', hostsIn('genitive')),
    fact('gospodarz spotkania w miejscowniku', 'Wydziale Kultury', hostsIn('locative')),
    fact('organizator spotkania', 'Referat ds. współpracy', ({ meeting }) => meeting.organisers),
    fact('prowadzący spotkanie', 'Dyrektor Wydziału', ({ meeting }) => meeting.moderator),
    fact('liczba postulatów spotkania', '22 postulaty', ({ postulates }) => countOf(postulates, nouns.postulate)),
  ],
}]
