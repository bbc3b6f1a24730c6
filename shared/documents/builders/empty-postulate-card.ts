import { channelSentence, formChannels } from '#shared/documents/channel-sentence.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { deadlineWords, periodWords } from '#shared/documents/deadline-words.ts'
import { commonParts } from '#shared/documents/house.ts'
import { meetingFacts } from '#shared/documents/meeting-facts.ts'
import { heldMeetingName } from '#shared/documents/meeting-words.ts'
import type { Block, Definition, Doc, Field } from '#shared/documents/model.ts'
import type { CardOrigin } from '#shared/documents/postulate-card-data.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { firstDay, meetingYear } from '#shared/domain/meeting.ts'
import { letterhead } from '#shared/domain/letterhead.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { informationClause } from './information-clause.ts'

/** Changes whenever what is asked or its order changes, so that cards of different versions are told apart when they come back. */
const cardVersion = 'v1'

/** The card is one sheet with its information clause: what is asked on its face, the rest on its back. */
const identity: readonly Field[] = [
  { label: 'Nazwa organizacji lub podmiotu', heightMm: 9 },
  { label: 'Osoba do kontaktu', hint: '(imię i nazwisko, e-mail lub telefon)', heightMm: 9 },
]
/** Where it is raised and how to hand it in take so many lines without pushing the clause off the sheet; each line more takes of the room to write in, of which enough is always left. */
const room = { lines: 7, lineMm: 5, task: { mostMm: 30, leastMm: 12 }, rationale: { mostMm: 24, leastMm: 9 } }
/** So many letters stand on a line of a fact and of a point of a list. */
const lettersAcross = { fact: 70, point: 85 }

/** What the office has to know to answer: the sphere, the task, the need that it meets, the cost; `lines` of text stand on the card besides. */
function asked(lines: number): Field[] {
  const { task, rationale } = room
  const lack = room.lineMm * Math.max(0, lines - room.lines)
  const [taskGives, rationaleGives] = [task.mostMm - task.leastMm, rationale.mostMm - rationale.leastMm]
  const share = Math.min(1, lack / (taskGives + rationaleGives))
  return [
    { label: 'Sfera zadań publicznych', hint: '(art. 4 ust. 1 ustawy o działalności pożytku publicznego i o wolontariacie)', heightMm: 9 },
    { label: 'Opis zadania lub proponowany zapis', hint: '(co zrobić albo zmienić, dla kogo, kiedy; w uwadze do projektu także rozdział, § i ustęp)', heightMm: Math.round(task.mostMm - share * taskGives) },
    { label: 'Uzasadnienie', hint: '(zdiagnozowana potrzeba: skąd o niej wiadomo, kogo dotyczy)', heightMm: Math.round(rationale.mostMm - share * rationaleGives) },
    { label: 'Szacunkowy koszt', hint: '(kwota i na co, jeśli jest znana)', heightMm: 9 },
  ]
}

/** What is handed in on it: a postulat, in a consultation an uwaga to the draft. */
const words: Record<PostulateStage, { title: string; one: string; code: string }> = {
  postulate: { title: 'Karta postulatu', one: 'jeden postulat', code: 'POST' },
  remark: { title: 'Karta uwagi', one: 'jedną uwagę', code: 'UWAGA' },
}
const wordsOf = ({ consultation }: CardOrigin) => words[consultation ? 'remark' : 'postulate']

/** The form on which an organisation hands in one postulate or remark: who, in which sphere, what, why, at what cost. */
export function buildEmptyCard(origin: CardOrigin, context: BuildContext): Doc {
  const { consultation } = origin
  const { title, one } = wordsOf(origin)
  const facts = originBlocks(origin, context)
  const sending = consultation ? sendingBlocks(origin, context) : meetingSending(context)
  return {
    ...commonParts(context),
    title,
    runningHead: `${title}${origin.programme ? ` – ${origin.programme.shortName || origin.programme.title}` : ''}`,
    opening: { letterhead: letterhead(context.house) },
    form: { id: formId(origin), version: cardVersion },
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...facts,
          { kind: 'paragraph', role: 'body', runs: runs(`Prosimy wpisać na jednej karcie ${one}.`), part: 'pouczenie' },
          { kind: 'fields', caption: 'Dane zgłaszającego', fields: identity },
          { kind: 'fields', caption: 'Treść zgłoszenia', fields: asked(linesOf([...facts, ...sending])) },
          ...sending,
          { kind: 'signatures', left: { below: '(data)' }, right: { below: '(podpis)' } },
          ...informationClause(context.house.informationClause).flatMap(({ blocks }) => blocks),
        ],
      },
    ],
  }
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block), 0)
}

function linesOfBlock(block: Block): number {
  if (block.kind === 'definitions') return block.items.reduce((sum, { value }) => sum + Math.ceil(value.length / lettersAcross.fact), 0)
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + Math.ceil(item.reduce((letters, { text }) => letters + text.length, 0) / lettersAcross.point), 0)
  return 1
}

/** `POST-RPW-2027-2026-06-15`, `UWAGA-RPW-2027`: recognisable by people, whatever the file is called when it comes back. */
function formId(origin: CardOrigin): string {
  const { meeting, consultation, programme } = origin
  const when = meeting ? (firstDay(meeting.dates) ?? String(meetingYear(meeting) ?? '')) : (consultation?.subjectShort ?? '')
  const words = [programme?.shortName ?? '', when].filter((word, index, all) => word !== '' && all.indexOf(word) === index)
  return [wordsOf(origin).code, ...(words.length === 0 ? ['KARTA'] : words)].map((word) => safeFileName(word).replace(/[^A-Za-z0-9]+/g, '-')).join('-')
}

/** Whoever fills in a card knows how to get to the meeting. */
const notOnCard: ReadonlySet<string> = new Set(['Organizator', 'Forma', 'Link'])

/** Where it is raised: at a meeting, in a consultation; what is prepared there; and the spheres of the meeting, to choose from. */
function originBlocks({ meeting, hosts, consultation, programme, spheres }: CardOrigin, context: BuildContext): Block[] {
  const items: Definition[] = [
    { label: 'Dotyczy', value: programme?.title ?? consultation?.subjectFull ?? '' },
    ...(meeting ? [{ label: 'Spotkanie', value: heldMeetingName({ meeting, hosts }, context.today) }, ...meetingFacts({ meeting, hosts }, context).filter(({ label }) => !notOnCard.has(label))] : consultation ? [{ label: 'Termin konsultacji', value: periodWords(consultation) }] : []),
    { label: 'Sfery spotkania', value: spheres.map(({ point, short, nominative }) => `${short || nominative} (pkt ${point})`).join(', ') },
  ]
  const known = items.filter(({ value }) => value.trim() !== '')
  return known.length === 0 ? [] : [{ kind: 'definitions', items: known, part: 'podstawowe informacje' }]
}

function sendingBlocks({ consultation }: CardOrigin, context: BuildContext): Block[] {
  const channels = consultation ? formChannels(consultation, context.house) : []
  const ways: Block[] = channels.length === 0 ? [] : [
    { kind: 'paragraph', role: 'label', runs: runs('Wypełnioną kartę można przekazać:'), part: 'jak przekazać' },
    { kind: 'list', style: 'bullet', role: 'body', items: channels.map((channel, index) => [...channelSentence(channel), ...runs(index === channels.length - 1 ? '.' : ';')]), part: 'sposoby zgłaszania' },
  ]
  const until: Block[] = consultation ? [{ kind: 'paragraph', role: 'notice', runs: runs(strong(`Termin: ${deadlineWords(consultation, context)}.`)), part: 'termin zgłaszania' }] : []
  return [...ways, ...until]
}

function meetingSending({ house }: BuildContext): Block[] {
  const asked = 'Wypełnioną kartę prosimy oddać podczas spotkania'
  return [{ kind: 'paragraph', role: 'notice', runs: house.email.trim() === '' ? runs(`${asked}.`) : runs(`${asked} albo przesłać na adres `, strong(house.email), '.'), part: 'jak przekazać' }]
}
