import type { Programme, programmeKinds } from '#shared/domain/programme.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateList } from '#shared/text/format-date.ts'
import { fold } from '#shared/text/fold.ts'
import { formatMonths } from '#shared/text/format-months.ts'
import { formatSize } from '#shared/text/format-size.ts'
import type { BuildContext } from './data.ts'
import type { MaterialsData, MeetingMaterials, PublishedFile } from './materials-data.ts'
import { meetingPhrase, meetingWhen } from './meeting-phrase.ts'
import type { Runs } from './model.ts'
import { runs, strong } from './runs.ts'

type Years = Pick<Programme, 'title' | 'yearFrom' | 'yearTo'>
const years = ({ yearFrom, yearTo }: Years) => (yearFrom === yearTo ? `rok ${yearFrom}` : `lata ${yearFrom}–${yearTo}`)

/** What the meetings of a cycle are about, by the programme they prepare. */
const cycleSubjects: { [K in (typeof programmeKinds)[number]]: (programme: Years) => string } = {
  annual: (programme) => ` w zakresie propozycji do projektu Programu współpracy na ${years(programme)}`,
  multiannual: (programme) => ` w zakresie propozycji do projektu Wieloletniego Programu Współpracy na ${years(programme)}`,
  policy: ({ title }) => ` w zakresie propozycji do dokumentu „${title}”`,
}

/** The heading over the meetings of a cycle. */
export const cycleTitle = (programme: Programme | null) => `Spotkania branżowe Miasta z trzecim sektorem${programme ? cycleSubjects[programme.kind](programme) : ''}`

/** `Spotkanie w Wydziale Kultury (15.06.2026 r.)`; without a title it says its kind and where it was. */
export function entryName({ meeting, hosts }: MeetingMaterials, today: string): string {
  return withWhen(meeting.title.trim() || capitalised(meetingPhrase({ meeting, hosts }, 'accusative', today)), meeting)
}

/** `Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)` */
export function summaryName({ meeting, hosts }: MeetingMaterials, today: string): string {
  return withWhen(`Podsumowanie ${meetingPhrase({ meeting, hosts }, 'genitive', today)}`, meeting)
}

function withWhen(name: string, meeting: MeetingMaterials['meeting']): string {
  const when = meetingWhen(meeting)
  const said = [when.slice(1, -1), formatDateList(meeting.dates.map(({ date }) => date))]
  return when === '' || said.some((days) => days !== '' && name.includes(days)) ? name : `${name} ${when}`
}

/** Whether a file is called as its meeting is: then the meeting's name leads to it. A forgotten preposition is no difference. */
export function isNamedAfter({ title }: PublishedFile, { meeting }: MeetingMaterials): boolean {
  const words = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'w').join(' ')
  const name = words(meeting.title)
  return name !== '' && words(title).startsWith(name)
}

/** ` (PDF, 123 KB)`: what whoever follows a link will get; empty when it is not known. */
export function fileType({ format, bytes }: PublishedFile): string {
  const parts = [format.toUpperCase(), bytes > 0 ? formatSize(bytes) : ''].filter(Boolean)
  return format === '' ? '' : ` (${parts.join(', ')})`
}

/** What the papers of a cycle are and who presents them. */
export function cycleIntroduction({ programme, meetings, publisher }: { programme: Programme | null; meetings: readonly MeetingMaterials[] } & Pick<MaterialsData, 'publisher'>, { house, today }: BuildContext): Runs {
  const days = meetings.flatMap(({ meeting }) => meeting.dates.map(({ date }) => date)).toSorted()
  const lastOfYear = meetings[0]?.meeting.year ? `${meetings[0].meeting.year}-12-31` : today
  const unit = publisher ? unitNameOn(publisher, days.at(-1) ?? (lastOfYear < today ? lastOfYear : today)).name : house.unitName
  const office = /^Urząd(?!\p{L})/u.test(house.cityOffice) ? house.cityOffice.replace(/^Urząd/u, 'Urzędu') : ''
  const periods = [...new Set(meetings.map(({ meeting }) => meeting.period).filter(Boolean))]
  const when = days.length > 0 ? ` zorganizowanych ${formatMonths(days)}` : periods.length > 0 ? ` (${periods.join(', ')})` : ''
  const subject = programme ? [' do projektu ', strong(inGenitive(programme.title))] : []
  return runs(
    `${[unit, office].filter(Boolean).join(' ') || 'Urząd'} przedstawia stanowisko komórek merytorycznych współpracujących z organizacjami pozarządowymi odnośnie do postulatów i propozycji`, ...subject,
    `, złożonych przez przedstawicieli trzeciego sektora uczestniczących w cyklu spotkań branżowych${when}${when.endsWith('.') ? '' : '.'}`,
  )
}

/** Titles begin with a word that can be inflected; one that does not stands in quotation marks. */
function inGenitive(title: string): string {
  if (/^Program(?!\p{L})/u.test(title)) return title.replace(/^Program/u, 'Programu')
  return /^Wieloletni Program(?!\p{L})/u.test(title) ? title.replace(/^Wieloletni Program/u, 'Wieloletniego Programu') : `dokumentu „${title}”`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
