import { comparePolish } from '#shared/text/collate.ts'
import { meetingYear } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import type { MaterialsData, MeetingMaterials, PublishedFile } from './materials-data.ts'
import { namingDayOfMeeting } from './naming-day.ts'

/** Meetings about one programme, or one that stands by itself: a training, a meeting about something else. */
export type MaterialsPart = { kind: 'cycle'; programme: Programme | null; meetings: readonly MeetingMaterials[]; cityFiles: readonly PublishedFile[] } | { kind: 'single'; meeting: MeetingMaterials }
export type MaterialsYear = { year: number; parts: readonly MaterialsPart[] }

const inCycles: ReadonlySet<string> = new Set(['sector', 'quarterly'])

/** The list year by year, the newest first; in a year its parts by their last day and in a cycle its meetings by their day, also the newest first, those of one day in the order of their units. What has no day stands at the end. */
export function materialsYears({ meetings, cityFiles }: MaterialsData, today: string): MaterialsYear[] {
  const byYear = Map.groupBy(meetings, ({ meeting }) => meetingYear(meeting) ?? 0)
  const years = [...new Set([...byYear.keys(), ...cityFiles.map(({ year }) => year)])].toSorted((one, other) => other - one)
  return years.map((year) => ({ year, parts: partsOf(byYear.get(year) ?? [], { files: cityFiles.filter((file) => file.year === year), today }) }))
}

function partsOf(meetings: readonly MeetingMaterials[], { files, today }: { files: readonly PublishedFile[]; today: string }): MaterialsPart[] {
  const [gathered, single] = [meetings.filter(({ meeting }) => inCycles.has(meeting.kind)), meetings.filter(({ meeting }) => !inCycles.has(meeting.kind))]
  const cycles = [...Map.groupBy(gathered, ({ programme }) => programme?.id ?? '').values()].map((members): MaterialsPart & { kind: 'cycle' } => ({
    kind: 'cycle', programme: members[0]!.programme, meetings: members.toSorted((one, other) => newestFirst(lastDay(one), lastDay(other)) || comparePolish(hostName(one, today), hostName(other, today))), cityFiles: [],
  }))
  const ordered = [...cycles, ...single.map((meeting): MaterialsPart => ({ kind: 'single', meeting }))]
    .toSorted((one, other) => newestFirst(lastDayOfPart(one), lastDayOfPart(other)) || rank(one) - rank(other))
  return withCityFiles(ordered, files)
}

/** Papers of the whole year belong to its yearly cycle; without one they are a part of their own. */
function withCityFiles(parts: MaterialsPart[], files: readonly PublishedFile[]): MaterialsPart[] {
  if (files.length === 0) return parts
  const cycles = parts.filter((part) => part.kind === 'cycle')
  const yearly = cycles.find(({ programme }) => programme?.kind === 'annual') ?? cycles[0]
  if (!yearly) return [...parts, { kind: 'cycle', programme: null, meetings: [], cityFiles: files }]
  return parts.map((part) => (part === yearly ? { ...yearly, cityFiles: files } : part))
}

const lastDay = ({ meeting }: MeetingMaterials) => meeting.dates.map(({ date }) => date).toSorted().at(-1) ?? ''
const lastDayOfPart = (part: MaterialsPart) => (part.kind === 'single' ? lastDay(part.meeting) : part.meetings.map(lastDay).toSorted().at(-1) ?? '')
const newestFirst = (one: string, other: string) => (one === other ? 0 : one > other ? -1 : 1)
/** Of parts without a day programmes of several years come first, single meetings last. */
const rank = (part: MaterialsPart) => (part.kind === 'single' ? 2 : part.programme?.kind === 'multiannual' ? 0 : 1)

function hostName({ meeting, hosts }: MeetingMaterials, today: string): string {
  const day = namingDayOfMeeting(meeting, today)
  return hosts.map((host) => unitNameOn(host, day).name).join(', ')
}
