import { firstDay, meetingLabel, type MeetingDate, type MeetingKind } from '#shared/domain/meeting.ts'
import { checkIdentifier, type IdentifierKind } from '#shared/domain/identifier.ts'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { currentUnitName, type UnitName } from '#shared/domain/unit.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { shortened } from '#shared/text/shortened.ts'
import { polishSortKey } from '#shared/text/sort-key.ts'
import type { Journaled, Row } from './journaled.ts'
import type { EntityTable } from './tables.ts'

const text = (row: Row, ...columns: string[]) => columns.map((column) => row[column]).filter((value) => value !== null && value !== '').join('\n')
const jsonOf = (row: Row, column: string): unknown => JSON.parse(String(row[column]))
const digits = (row: Row, kind: IdentifierKind) => checkIdentifier(kind, String(row[kind])).normalised || null
const unitNames = (row: Row) => jsonOf(row, 'names') as UnitName[]
/** Surname first: the last word of the name, then the rest. */
const surnameFirst = (fullName: string) => fullName.trim().replace(/^(.*)\s(\S+)$/u, '$2 $1')
const labelOfMeeting = (row: Row) => meetingLabel({ title: String(row.title), kind: row.kind as MeetingKind, dates: (jsonOf(row, 'dates') as MeetingDate[]), period: String(row.period) })
/** Which call, and the beginning of what it was about. */
const callTitle = (row: Row) => `${formatDateBare(String(row.date))}, ${String(row.time)} – ${shortened(String(row.topic), 80)}`
/** Which submission: the day it came, and its case number. */
const submissionTitle = (row: Row) => ['zgłoszenie z', formatDateBare(String(row.receivedOn)), row.caseNumber && `(${row.caseNumber})`].filter(Boolean).join(' ')
const plain: Journaled = { computed: [] }
const stepIn = (column: string) => (_: Row, after: Row) => column in after
/** An answer begun is a draft by itself: no step. */
const isPositionStep = (before: Row, after: Row) => 'state' in after && !(before.state === 'to_fill' && after.state === 'draft')
const member = (table: NonNullable<Journaled['owner']>['table']): Journaled => ({ computed: [], owner: { table, column: table } })

/** What the journal and the search must know of each table. */
export const journaledTables: Record<EntityTable, Journaled> = {
  settings: plain,
  unit: {
    computed: ['sortKey'],
    derive: (row) => ({ sortKey: polishSortKey(currentUnitName({ names: unitNames(row) })) }),
    search: (row) => ({ noun: 'units', title: currentUnitName({ names: unitNames(row) }), text: [...unitNames(row).map(({ name }) => name), ...(jsonOf(row, 'aliases') as string[]), text(row, 'symbol')].join('\n') }),
  },
  sphere: { computed: [], search: (row) => ({ noun: 'spheres', title: `${row.point} – ${row.short || row.nominative}`, text: text(row, 'nominative', 'genitive', 'short') }) },
  programme: {
    computed: ['sortKey'],
    derive: (row) => ({ sortKey: polishSortKey(String(row.title)) }),
    isStep: stepIn('stage'),
    search: (row) => ({ noun: 'programmes', title: String(row.title), text: text(row, 'title', 'shortName', 'note') }),
  },
  consultation: {
    computed: ['year', 'sortKey'],
    derive: (row) => ({ year: Number(String(row.startsOn).slice(0, 4)), sortKey: polishSortKey(String(row.subjectShort)) }),
    isStep: stepIn('stage'),
    search: (row) => ({ noun: 'consultations', title: String(row.subjectShort), text: text(row, 'subjectShort', 'subjectFull', 'aim', 'caseNumber', 'note') }),
  },
  meeting: {
    computed: ['firstDate'],
    derive: (row) => ({ firstDate: firstDay((jsonOf(row, 'dates') as MeetingDate[])) ?? null }),
    search: (row) => ({ noun: 'meetings', title: labelOfMeeting(row), text: text(row, 'title', 'period', 'place', 'organisers', 'theme', 'agenda', 'notes') }),
  },
  organisation: {
    computed: ['sortKey', 'krsDigits', 'nipDigits', 'regonDigits'],
    derive: (row) => ({ sortKey: polishSortKey(String(row.name)), krsDigits: digits(row, 'krs'), nipDigits: digits(row, 'nip'), regonDigits: digits(row, 'regon') }),
    search: (row) => ({ noun: 'organisations', title: String(row.name), text: [text(row, 'name', 'krs', 'krsDigits', 'nip', 'nipDigits', 'regon', 'regonDigits', 'otherRegister', 'address', 'city', 'email', 'notes'), ...(jsonOf(row, 'formerNames') as { name: string }[]).map(({ name }) => name)].join('\n') }),
  },
  person: {
    computed: ['sortKey'],
    derive: (row) => ({ sortKey: polishSortKey(surnameFirst(String(row.fullName))) }),
    search: (row) => ({ noun: 'people', title: String(row.fullName), text: text(row, 'fullName', 'role', 'email', 'phone', 'notes') }),
  },
  attendance: plain,
  roster: { computed: [], isStep: stepIn('state'), search: (row) => ({ noun: 'rosters', title: String(row.title), text: text(row, 'title', 'note') }) },
  rosterVersion: plain,
  duty: plain,
  call: { computed: [], search: (row) => ({ noun: 'calls', title: callTitle(row), text: text(row, 'topic', 'answer', 'note') }) },
  postulate: {
    computed: [],
    search: (row) => ({
      noun: 'postulates',
      title: formatPostulateNumber(Number(row.sequence), Number(row.year)),
      text: [formatPostulateNumber(Number(row.sequence), Number(row.year)), text(row, 'content', 'rationale', 'programmeSection', 'currentText', 'note')].join('\n'),
    }),
    keepOnUndo: { isCancelled: 1 },
  },
  position: { computed: [], isStep: isPositionStep, search: (row) => (text(row, 'text') === '' ? null : { noun: 'positions', title: '', text: text(row, 'text', 'author') }) },
  submission: { computed: [], search: (row) => (text(row, 'caseNumber', 'note') === '' ? null : { noun: 'submissions', title: submissionTitle(row), text: text(row, 'caseNumber', 'note') }) },
  template: plain,
  document: { computed: [], search: (row) => ({ noun: 'documents', title: String(row.title), text: text(row, 'title', 'fileName', 'caseNumber', 'note') }) },
  phrase: {
    computed: ['sortKey'],
    derive: (row) => ({ sortKey: polishSortKey(String(row.title)) }),
    search: (row) => ({ noun: 'phrases', title: String(row.title), text: text(row, 'title', 'text') }),
  },
  view: {
    computed: ['sortKey'],
    derive: (row) => ({ sortKey: polishSortKey(String(row.name)) }),
  },
  meetingUnit: member('meeting'),
  meetingSphere: member('meeting'),
  organisationSphere: member('organisation'),
  personOrganisation: member('person'),
  dutySphere: member('duty'),
  postulateSubmitter: member('postulate'),
}
