import { consultingFormLabels } from '#shared/domain/consultation.ts'
import { currentUnitName, unitNameOn } from '#shared/domain/unit.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { shortened } from '#shared/text/shortened.ts'
import { formatDate } from '#shared/text/format-date.ts'
import type { AnnouncementData } from './announcement-data.ts'
import { channelSentence, formChannels, validChannels } from './channel-sentence.ts'
import type { BuildContext } from './data.ts'
import { deadlineWords } from './deadline-words.ts'
import { contactOf, meetingFacts } from './meeting-facts.ts'
import { heldMeetingName } from './meeting-words.ts'
import type { Block, BlockGroup, Runs } from './model.ts'
import { linked, runs, strong } from './runs.ts'

/** Parts of an announcement that its forms have in common. */
type Part = (Block | BlockGroup)[]

const dots = '…'.repeat(30)
/** The end of each point of a sentence that is a list. */
const ended = (items: readonly Runs[]): Runs[] => items.map((item, index) => [...item, ...runs(index === items.length - 1 ? '.' : ';')])

/** As much of the aim as people read in a piece of news. */
export const shortenedAim = ({ aim }: Pick<AnnouncementData['consultation'], 'aim'>) => shortened(aim, 400)

/** The forms of consulting as a list; room for them when none is chosen. */
export function formBlocks({ consultation: { forms } }: AnnouncementData): Part {
  if (forms.length === 0) return [{ kind: 'paragraph', role: 'body', runs: runs(dots), part: 'miejsce na formy' }]
  return [{ kind: 'list', style: 'number', role: 'body', items: ended(forms.map((form) => runs(consultingFormLabels[form]))), part: 'formy' }]
}

/** Each meeting with its day, hours and place, and how to sign up. */
export function meetingBlocks({ meetings }: AnnouncementData, context: BuildContext): Part {
  const items = meetings.map((entry): Block[] => {
    const { registration, theme } = entry.meeting
    const facts = meetingFacts(entry, context, { hasRoom: true }).filter(({ label }) => label !== 'Organizator')
    const more = [{ label: 'Temat', value: theme }, { label: 'Zapisy', value: registration }].filter(({ value }) => value.trim() !== '')
    return [{ kind: 'heading', level: 3, text: heldMeetingName(entry, context.today), part: 'nazwa spotkania' }, { kind: 'definitions', items: [...facts, ...more], part: 'szczegóły spotkania' }]
  })
  return items.length === 0 ? [] : [{ kind: 'group', part: 'spotkania', items }]
}

/** By what ways remarks are sent in, to which address and with which words on it, and until when. */
export function channelBlocks({ consultation }: AnnouncementData, context: BuildContext): Part {
  const channels = formChannels(consultation, context.house)
  const items = channels.length === 0 ? [runs(dots)] : ended(channels.map(channelSentence))
  const spoken = validChannels(consultation, context.house).filter((channel) => !channels.includes(channel))
  return [
    { kind: 'paragraph', role: 'label', runs: runs('Uwagi, wnioski i propozycje można zgłaszać na formularzu konsultacyjnym:') },
    { kind: 'list', style: 'bullet', role: 'body', items, part: 'sposoby zgłaszania' },
    ...(spoken.length === 0 ? [] : [{ kind: 'paragraph', role: 'body', runs: [...runs('Bez formularza uwagi można zgłosić '), ...spoken.flatMap((channel, index) => [...runs(index === 0 ? '' : ' lub '), ...channelSentence(channel)]), ...runs('.')], part: 'bez formularza' } as const]),
    { kind: 'paragraph', role: 'notice', runs: runs(strong(`Termin: ${deadlineWords(consultation, context)}.`)), part: 'termin zgłaszania' },
  ]
}

/** What there is to read, and where it can be found. */
export function materialBlocks({ consultation: { materials, publications } }: AnnouncementData, availableWords: string): Part {
  const places = publications.map(({ place, link, publishedOn }): Runs => [...runs(link.trim() === '' ? place : linked(place, link)), ...runs(link.trim() === '' ? '' : ` (${link})`, publishedOn ? `, od ${formatDate(publishedOn)}` : '')])
  const listed: Part = materials.length === 0 ? [] : [{ kind: 'list', style: 'bullet', role: 'body', items: ended(materials.map((material) => runs(material.trim().replace(/[.;,]$/u, '')))), part: 'materiały' }]
  const where: Part = places.length === 0 ? [] : [{ kind: 'paragraph', role: 'label', runs: runs(availableWords), part: 'gdzie są materiały' }, { kind: 'list', style: 'bullet', role: 'body', items: places, part: 'miejsca publikacji' }]
  return [...listed, ...where]
}

/** Where the results will be, and that they bind nobody: those places in which the announcement itself was published. */
export function resultSentences({ consultation: { publications } }: AnnouncementData): string {
  const dated = publications.filter(({ publishedOn }) => publishedOn !== null)
  const places = (dated.length > 0 ? dated : publications).map(({ place }) => place)
  const where = places.length === 0 ? 'w tych samych miejscach co to ogłoszenie' : `w tych samych miejscach co to ogłoszenie (${enumerated(places)})`
  return `Stanowisko wobec każdej zgłoszonej uwagi zostanie podane w raporcie z konsultacji, który opublikujemy ${where}. Wyniki konsultacji nie są wiążące.`
}

/** Whom to ask: what somebody wrote of it, else the unit that runs the consultation, else the office. */
export function contactWords({ consultation, runBy }: AnnouncementData, { house }: BuildContext): string {
  if (consultation.contact.trim() !== '') return consultation.contact.trim()
  const own = runBy && contactOf(runBy)
  const name = runBy ? unitNameOn(runBy, consultation.startsOn).name || currentUnitName(runBy) : house.unitName
  const contact = own || contactOf(house)
  return contact === '' ? dots : [name, contact].filter(Boolean).join(', ')
}
