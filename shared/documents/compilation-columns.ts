import { decisionLabels } from '#shared/domain/position.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { compilationWords, decisionOf, orderedPositions } from './compilation-words.ts'
import type { CompilationNoun } from './compilation-words.ts'
import type { BuildContext, PositionEntry, PostulateEntry } from './data.ts'
import { hostNames, meetingDays } from './meeting-words.ts'
import { namingDayOfAnswer } from './naming-day.ts'
import { isAnsweredElsewhere, numberLines } from './origin-words.ts'
import { submitterNames } from './submitter-words.ts'
import type { Cell, CellLine, Column } from './table.ts'

/** An entry with its place in the whole document. */
export type NumberedEntry = PostulateEntry & { ordinal: number }
export type CompilationColumn = { column: Column; cell: (entry: NumberedEntry, context: BuildContext) => Cell }

export const ordinalColumn: CompilationColumn = { column: { key: 'ordinal', header: 'Lp.', kind: 'number', share: 7 }, cell: ({ ordinal }) => String(ordinal) }
/** What lets the office judge an entry apart. A person decides; the paper says it. */
function judgedApart({ isLate, isAnonymous, isUnsigned }: PostulateEntry['postulate']): string[] {
  return [isLate && '(po terminie)', isAnonymous && '(anonimowo)', isUnsigned && '(bez podpisu)'].filter((mark) => mark !== false)
}

/** The number in the register: it stays the same in every document. */
export const numberColumn: CompilationColumn = { column: { key: 'number', header: 'Nr', kind: 'text', share: 17 }, cell: ({ postulate, lineage }) => numberLines(postulate.number, lineage) }
export const submitterColumn: CompilationColumn = {
  column: { key: 'submitter', header: 'Zgłaszający', kind: 'text', share: 21 },
  cell: ({ submitters, postulate }) => [...submitterNames(submitters), ...judgedApart(postulate)].map((text) => ({ text })),
}
export const rationaleColumn: CompilationColumn = { column: { key: 'rationale', header: 'Uzasadnienie', kind: 'text', share: 23 }, cell: ({ postulate }) => postulate.rationale }
export const sphereColumn: CompilationColumn = {
  column: { key: 'sphere', header: 'Sfera', kind: 'text', share: 18 },
  cell: ({ sphere }) => (sphere ? sphere.short || sphere.nominative : ''),
}
export const currentTextColumn: CompilationColumn = { column: { key: 'currentText', header: 'Obecny zapis', kind: 'text', share: 20 }, cell: ({ postulate }) => postulate.currentText }
/** Days under a heading that already names the unit. */
export const meetingColumn: CompilationColumn = {
  column: { key: 'meeting', header: 'Spotkanie', kind: 'text', share: 13 },
  cell: ({ meeting, postulate }) => (meeting ? meetingDays(meeting) : postulate.receivedOn ? formatDateBare(postulate.receivedOn) : ''),
}
/** Units and days together, for spreadsheets, where rows have no heading. */
export const meetingAndHostsColumn: CompilationColumn = {
  column: { key: 'meeting', header: 'Spotkanie', kind: 'text', share: 18 },
  cell: ({ meeting, hosts, consultation }, { today }) => {
    if (meeting) return [...hostNames(hosts, meeting, today), meetingDays(meeting)].filter(Boolean).join(', ')
    return consultation ? consultation.subjectShort : ''
  },
}

export function contentColumn(noun: CompilationNoun): CompilationColumn {
  return { column: { key: 'content', header: compilationWords[noun].content, name: 'treść', kind: 'text', share: 38 }, cell: ({ postulate }) => postulate.content }
}

export function sectionColumn(noun: CompilationNoun): CompilationColumn {
  return { column: { key: 'programmeSection', header: compilationWords[noun].section, name: 'część', kind: 'text', share: 14 }, cell: ({ postulate }) => postulate.programmeSection }
}

export const decisionColumn: CompilationColumn = {
  column: { key: 'decision', header: 'Rozstrzygnięcie', kind: 'decision', share: 20 },
  cell: (entry) => (isAnsweredElsewhere(entry) ? 'rozpatrzono łącznie' : decisionLabels[decisionOf(entry)]),
}

/** The position is its own justification. When several units answered, each is named over its text, with its decision where it differs; one that wrote nothing stands with its decision on a line. */
export const positionColumn: CompilationColumn = {
  column: { key: 'position', header: 'Stanowisko i uzasadnienie', kind: 'text', share: 36 },
  cell: (entry, context) => {
    if (isAnsweredElsewhere(entry)) return `stanowisko przy ${entry.lineage.joinedTo}`
    const positions = orderedPositions(entry.positions)
    if (positions.length <= 1) return positions[0]?.position.text ?? ''
    return positions.flatMap((one): CellLine[] => (one.position.text.trim() === '' ? [{ text: decidedUnit(one, entry, context), isStrong: true }] : [{ text: namedUnit(one, entry, context), isStrong: true }, { text: one.position.text }]))
  },
}

export const unitColumn: CompilationColumn = {
  column: { key: 'unit', header: 'Komórka merytoryczna', kind: 'text', share: 24 },
  cell: (entry, context) => {
    const units = orderedPositions(entry.positions).map((one) => answeringUnit(one, entry, context))
    return units.map((unit) => ({ text: units.length > 1 ? `– ${unit}` : unit }))
  },
}

/** The name the unit had when it answered. */
function answeringUnit(one: PositionEntry, entry: PostulateEntry, { today }: BuildContext): string {
  return unitNameOn(one.unit, namingDayOfAnswer(one, entry, today)).name
}

function decidedUnit(one: PositionEntry, entry: PostulateEntry, context: BuildContext): string {
  return `${answeringUnit(one, entry, context)} – ${decisionLabels[one.position.decision]}`
}

function namedUnit(one: PositionEntry, entry: PostulateEntry, context: BuildContext): string {
  const { decision } = one.position
  const differs = decision === decisionOf(entry) ? '' : ` (${decisionLabels[decision]})`
  return `${answeringUnit(one, entry, context)}${differs}:`
}
