import type { DutyMode } from '#shared/domain/duty.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { formatDate, formatDateRange } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { AnnouncementData } from './announcement-data.ts'
import type { BuildContext, DutyEntry } from './data.ts'
import { dayColumn, toFillIn, unitColumn, type DutyColumn } from './duty-columns.ts'
import { dutiesByUnit, dutyTable, sortedDuties } from './duty-table.ts'
import { timeStyle } from './house.ts'
import type { Block, BlockGroup } from './model.ts'
import { runs } from './runs.ts'
import { typedText } from './typed-text.ts'

/** More duties than this are a paper of their own, added to the announcement. */
const mostListed = 20
const modeWords: Record<DutyMode, string> = { phone: 'telefonicznie', email: 'pocztą elektroniczną', in_person: 'na miejscu', online: 'on-line' }

/** All duties of a consultation, each with the unit that answers for it. */
export const dutiesOf = ({ rosters }: AnnouncementData): DutyEntry[] => sortedDuties(dutiesByUnit(rosters).flatMap(({ duties }) => duties))

/** Whether the roster goes with the announcement instead of standing in it. */
export const isRosterAnnexed = (data: AnnouncementData) => dutiesOf(data).length > mostListed

/** `29 września – 3 października 2025 r., godz. 10.00–14.00`; the hours when they are always the same. */
export function dutyPeriod(duties: readonly DutyEntry[], { house }: BuildContext): string {
  const days = duties.map(({ duty }) => duty.date).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const hours = [...new Set(duties.map(({ duty }) => formatTimeRange(duty.from, duty.to, timeStyle(house))))]
  return `${first === last ? formatDate(first) : formatDateRange(first, last)}${hours.length === 1 ? `, godz. ${hours[0]}` : ''}`
}

/** When experts answer questions and how, and the days one by one, or that they are added. Nothing when there are no duties. */
export function dutyBlocks(data: AnnouncementData, context: BuildContext): (Block | BlockGroup)[] {
  const duties = dutiesOf(data)
  if (duties.length === 0) return []
  const [only, ...others] = dutiesByUnit(data.rosters)
  const unit = others.length === 0 ? only!.name : ''
  const modes = [...new Set(duties.map(({ duty }) => modeWords[duty.mode]))]
  const isAnnexed = isRosterAnnexed(data)
  const sentence = sentenceOf(`Na pytania odpowiadają eksperci, ${enumerated(modes)}: ${dutyPeriod(duties, context)}`)
  return [
    { kind: 'paragraph', role: 'body', runs: runs(isAnnexed ? `${sentence} Harmonogram (${countOf(duties.length, nouns.duty)}) jest dołączony do ogłoszenia.` : sentence), part: 'dyżury' },
    ...typedText(data.rosters.map(({ roster }) => roster.note).join('\n'), 'uwagi o dyżurach'),
    ...(isAnnexed || unit === '' ? [] : [{ kind: 'paragraph', role: 'label', runs: runs(unit), part: 'komórka' } as const]),
    ...(isAnnexed ? [] : [{ kind: 'table', table: dutyTable('Dyżury ekspertów', columnsOf(duties, unit === ''), { duties, context }), part: 'harmonogram dyżurów' } as const]),
  ]
}

/** `r.` ends a sentence with its own full stop. */
export const sentenceOf = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

/** Five columns at most, so that they fit an upright page: everything about reaching the expert stands together. The only unit stands above. */
function columnsOf(duties: readonly DutyEntry[], hasUnits: boolean): DutyColumn[] {
  return [...(hasUnits ? [unitColumn] : []), dayColumn, hoursColumn, contactColumn, sphereColumn].filter(({ isNeeded }) => isNeeded(duties))
}

const hoursColumn: DutyColumn = {
  column: { key: 'hours', header: 'Godziny', kind: 'text', share: 17 },
  cell: ({ duty }, { house }) => formatTimeRange(duty.from, duty.to, { ...timeStyle(house), isAligned: true }),
  isNeeded: () => true,
}

const contactColumn: DutyColumn = {
  column: { key: 'contact', header: 'Kontakt', kind: 'text', share: 28 },
  cell: ({ duty, personName }) => {
    const phone = formatPhone(duty.phone) || (duty.mode === 'phone' ? toFillIn : '')
    const email = duty.email || (duty.mode === 'email' ? toFillIn : '')
    const languages = duty.languages.length === 0 ? '' : `(${duty.languages.join(', ')})`
    const lines = [personName, phone && `tel. ${phone}`, email, duty.mode === 'online' ? 'on-line' : '', duty.room, languages, duty.note]
    return lines.filter((line) => line.trim() !== '').map((text) => ({ text }))
  },
  isNeeded: () => true,
}

const sphereColumn: DutyColumn = {
  column: { key: 'spheres', header: 'Sfera zadań publicznych', kind: 'text', share: 27 },
  cell: ({ spheres }) => spheres.map(({ nominative }) => ({ text: nominative })),
  isNeeded: (duties) => duties.some(({ spheres }) => spheres.length > 0),
}
