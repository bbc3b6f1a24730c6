import { channelLabels } from '#shared/domain/channel.ts'
import { decisionLabels, isFinal, positionStateLabels } from '#shared/domain/position.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { sphereLabel } from '#shared/domain/sphere.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateBare, formatDateNumeric } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { compilationWords, decisionOf, orderedPositions } from './compilation-words.ts'
import type { BuildContext, PostulateEntry } from './data.ts'
import { hostNames, meetingDays, meetingTitle } from './meeting-words.ts'
import type { Block, BlockGroup, Definition } from './model.ts'
import { namingDayOfAnswer } from './naming-day.ts'
import type { CardEntry } from './postulate-card-data.ts'
import { runs } from './runs.ts'
import { submitterNames } from './submitter-words.ts'
import type { CellLine, Column } from './table.ts'
import { typedText } from './typed-text.ts'

type Part = (Block | BlockGroup)[]

/** Who submitted it, when and how, where it was raised, and what of it is not in order. */
export function cardFacts(card: CardEntry, { today }: BuildContext): Definition[] {
  const { postulate, meeting, consultation, programme, sphere, hosts, lineage } = card
  const flags = [postulate.isCancelled && 'anulowano – numer pozostaje w rejestrze', postulate.isSplit && 'podzielono', postulate.isLate && 'po terminie', postulate.isAnonymous && 'bez podania zgłaszającego', postulate.isUnsigned && 'bez podpisu', postulate.hasNoRationale && postulate.rationale.trim() !== '' && 'bez uzasadnienia']
  const items = [
    { label: 'Zgłaszający', value: submitterLines(card).join('\n') },
    { label: 'Wpływ', value: [postulate.receivedOn && formatDateNumeric(postulate.receivedOn), channelLabels[postulate.channel]].filter(Boolean).join(', ') },
    { label: 'Spotkanie', value: meeting ? meetingTitle({ meeting, hosts }, today) : '' },
    { label: 'Organizator', value: meeting ? hostNames(hosts, meeting, today).join('\n') : '' },
    { label: 'Konsultacje', value: consultation?.subjectShort ?? '' },
    { label: 'Program', value: programme?.title ?? '' },
    { label: 'Sfera', value: sphere ? sphereLabel(sphere) : '' },
    { label: compilationWords[postulate.stage].section, value: postulate.programmeSection },
    { label: 'Stan', value: flags.filter(Boolean).join(', ') },
    { label: 'Z podziału', value: lineage.splitFrom ?? '' },
    { label: 'Podział na', value: card.parts.join(', ') },
    { label: 'Dołączono do', value: lineage.joinedTo ?? '' },
    { label: 'Rozpatrzono łącznie', value: lineage.joined.join(', ') },
    { label: 'Podjęto na nowo z', value: card.carriedFrom ?? '' },
    { label: 'Ciąg dalszy', value: card.carriedTo.join(', ') },
  ]
  return items.filter(({ value }) => value.trim() !== '')
}

/** Names as this paper may say them; how residents can be reached follows where it is known. */
function submitterLines({ submitters, people }: CardEntry): string[] {
  const contacts = people.map(({ id, role, email, phone }) => {
    const found = submitters.find((one) => one.kind === 'person' && one.id === id)
    const name = found?.kind === 'person' ? (found.name ?? '') : ''
    return [[name, role].filter(Boolean).join(', '), [email, formatPhone(phone)].filter(Boolean).join(', ')].filter(Boolean).join(' – ')
  })
  const known = new Set(people.map(({ id }) => id))
  const others = submitters.filter((one) => one.kind !== 'person' || !known.has(one.id))
  return [...(others.length > 0 || contacts.length === 0 ? submitterNames(others) : []), ...contacts]
}

/** What is asked, in place of what, and why. */
export function contentBlocks({ postulate }: CardEntry): Part {
  const { currentText, content, rationale, stage } = postulate
  return [
    ...under('Obecny zapis', 'nagłówek obecnego zapisu', typedText(currentText, 'obecny zapis')),
    ...under(compilationWords[stage].content, 'nagłówek treści', typedText(content, 'treść')),
    ...under('Uzasadnienie', 'nagłówek uzasadnienia', rationale.trim() === '' ? [{ kind: 'paragraph', role: 'body', runs: runs('Nie podano uzasadnienia.'), part: 'brak uzasadnienia' }] : typedText(rationale, 'uzasadnienie')),
  ]
}

const positionColumns: readonly Column[] = [
  { key: 'unit', header: 'Komórka', kind: 'text', share: 27 },
  { key: 'decision', header: 'Rozstrzygnięcie', kind: 'decision', share: 24 },
  { key: 'position', header: 'Stanowisko i uzasadnienie', kind: 'text', share: 40 },
  { key: 'date', header: 'Data', kind: 'date', share: 16 },
]

/** The answers, that of the leading unit first. An answer that nobody has approved yet is none, save for the office alone. */
export function positionBlocks(card: CardEntry, context: BuildContext): Part {
  const rows = orderedPositions(card.positions).map((one) => {
    const { position, unit } = one
    const isShown = isFinal(position.state) || context.isInternal === true
    const name = unitNameOn(unit, namingDayOfAnswer(one, card, context.today)).name
    const inside = context.isInternal ? [positionStateLabels[position.state], position.author, position.deadline && `termin: ${formatDateBare(position.deadline)}`, position.withdrawnBecause && `cofnięto: ${position.withdrawnBecause}`].filter(Boolean).join(', ') : ''
    return [
      lines(name, position.leading && card.positions.length > 1 ? '(wiodąca)' : ''), decisionLabels[isShown ? position.decision : 'pending'],
      lines(isShown ? position.text : '', inside && `(${inside})`), isShown && position.date ? formatDateBare(position.date) : '',
    ]
  })
  if (rows.length === 0) return under('Stanowiska', 'nagłówek stanowisk', [{ kind: 'paragraph', role: 'body', runs: runs('Nie wyznaczono komórki do zajęcia stanowiska.'), part: 'brak stanowisk' }])
  return under('Stanowiska', 'nagłówek stanowisk', [{ kind: 'table', table: { caption: `Stanowiska wobec ${card.postulate.number}`, columns: positionColumns, rows }, part: 'stanowiska' }])
}

const lines = (...texts: string[]): CellLine[] => texts.filter((text) => text.trim() !== '').map((text) => ({ text }))

const threadColumns: readonly Column[] = [
  { key: 'number', header: 'Nr', kind: 'text', share: 16 },
  { key: 'origin', header: 'Gdzie i kiedy', kind: 'text', share: 38 },
  { key: 'decision', header: 'Rozstrzygnięcie', kind: 'decision', share: 30 },
  { key: 'realisation', header: 'Realizacja', kind: 'text', share: 24 },
]

/** The same matter from year to year, when there is more of it than this entry. */
export function threadBlocks(card: CardEntry, context: BuildContext): Part {
  if (card.thread.length <= 1) return []
  const rows = card.thread.map((entry) => [
    [{ text: entry.postulate.number, ...(entry.postulate.id === card.postulate.id && { isStrong: true as const }) }], originOf(entry, context), decisionLabels[shownDecision(entry, context)],
    entry.postulate.realisation === 'unset' ? '' : realisationLabels[entry.postulate.realisation],
  ])
  return under('Historia sprawy', 'nagłówek historii', [{ kind: 'table', table: { caption: 'Ta sama sprawa w kolejnych latach', columns: threadColumns, rows }, part: 'historia sprawy' }])
}

function originOf({ meeting, hosts, consultation, postulate }: PostulateEntry, { today }: BuildContext): string {
  if (meeting) return [...hostNames(hosts, meeting, today), meetingDays(meeting)].filter(Boolean).join(', ')
  return [consultation?.subjectShort, postulate.receivedOn && formatDateBare(postulate.receivedOn)].filter(Boolean).join(', ')
}

function shownDecision(entry: PostulateEntry, { isInternal }: BuildContext) {
  const [first] = orderedPositions(entry.positions)
  return first && (isInternal || isFinal(first.position.state)) ? decisionOf(entry) : 'pending'
}

/** What became of it after its answer, and the office's own note where the card stays in the office. */
export function outcomeBlocks({ postulate }: CardEntry, { isInternal }: BuildContext): Part {
  const { realisation, realisationNote, note } = postulate
  const done: Part = realisation === 'unset' ? [] : [{ kind: 'paragraph', role: 'body', runs: runs(`${realisationLabels[realisation].charAt(0).toUpperCase()}${realisationLabels[realisation].slice(1)}.`), part: 'realizacja' }]
  return [
    ...under('Realizacja', 'nagłówek realizacji', [...done, ...typedText(realisationNote, 'uwagi o realizacji')]),
    ...under('Notatka', 'nagłówek notatki', isInternal ? typedText(note, 'notatka') : []),
  ]
}

function under(text: string, part: string, blocks: Part): Part {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text, part }, ...blocks]
}
