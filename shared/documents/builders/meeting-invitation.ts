import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts, letterSignature, officialOpening, preparedBy } from '#shared/documents/house.ts'
import { organisationAddress, paragraph, salutation } from '#shared/documents/letter-parts.ts'
import type { InvitationData } from '#shared/documents/meeting-data.ts'
import { contactOf, meetingFacts } from '#shared/documents/meeting-facts.ts'
import { meetingKindPhrase, meetingNoun, meetingPhrase, meetingWhen } from '#shared/documents/meeting-phrase.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { themeBlocks } from '#shared/documents/theme-words.ts'
import { typedList } from '#shared/documents/typed-text.ts'
import { firstDay } from '#shared/domain/meeting.ts'
import { isStatutorySphere, sphereAct } from '#shared/domain/sphere.ts'
import { formatDateRange } from '#shared/text/format-date.ts'
import { informationClause } from './information-clause.ts'

/** A letter that invites to a meeting, to everybody or to one organisation: what, when, where, for whom, the agenda, how to sign up, how to ask, and the information clause. */
export function buildMeetingInvitation(data: InvitationData, context: BuildContext): Doc {
  const { meeting, organisation, consultation } = data
  const title = `Zaproszenie na ${meetingKindPhrase(meeting)}`
  const subject = [meetingPhrase(data, 'genitive', context.today), meetingWhen(meeting)].filter(Boolean).join(' ')
  const blocks: Block[] = [
    salutation,
    { kind: 'paragraph', role: 'lead', runs: runs(`zapraszamy Państwa na ${meetingPhrase(data, 'accusative', context.today)}.${purposeSentence(data)}`), part: 'zaproszenie' },
    { kind: 'definitions', items: [...meetingFacts(data, context, { hasRoom: true }), ...(meeting.registration.trim() === '' ? [] : [{ label: 'Zapisy', value: meeting.registration }])], part: 'podstawowe informacje' },
    ...themeBlocks(meeting),
    ...sphereBlocks(data),
    ...agendaBlocks(data),
    ...askingBlocks(data, context),
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: [title, organisation?.name ?? meetingWhen(meeting).replace(/^\(|\)$/gu, '')].filter(Boolean).join(' – '),
    opening: officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', subject, date: isPast(data, context) ? null : context.today, ...(organisation && { addressee: organisationAddress(organisation) }) }),
    sections: [
      { orientation: 'portrait', blocks: [...blocks, letterSignature(context), { kind: 'definitions', items: [{ label: 'Otrzymują', value: organisation ? '1) adresat\n2) a/a' : '1) zaproszone organizacje\n2) a/a' }], part: 'odbiorcy' }, ...preparedBy(context), ...abbreviationBlocks([subject, ...textsOfBlocks(blocks)])] },
      ...informationClause(context.house.informationClause),
    ],
  }
}

/** An invitation made after its meeting leaves room for the date that it had. */
function isPast({ meeting }: InvitationData, { today }: BuildContext): boolean {
  const first = firstDay(meeting.dates)
  return first !== undefined && first < today
}

/** What the meeting is a part of. Names that cannot be inflected stand in quotation marks. */
function purposeSentence({ meeting, consultation, programme }: InvitationData): string {
  const noun = meetingNoun(meeting)
  if (consultation) return ` ${noun} jest częścią konsultacji ${consultedPhrase(consultation.subjectFull)} (${formatDateRange(consultation.startsOn, consultation.endsOn)}).`
  return programme ? ` ${noun} jest częścią prac nad dokumentem „${programme.title}”.` : ''
}

/** Whom it is for, in the words of the act (art. 4 ust. 1), which name the spheres in the genitive. */
function sphereBlocks({ meeting, spheres }: InvitationData): Block[] {
  if (spheres.length === 0) return []
  const whom = `${meetingNoun(meeting)} jest skierowane do podmiotów, które realizują lub planują realizować zadania publiczne`
  const [only, ...others] = spheres
  if (only && others.length === 0) return [{ kind: 'paragraph', role: 'body', runs: runs(`${whom} w sferze ${only.genitive}${isStatutorySphere(only) ? ` (${sphereAct})` : ''}.`), part: 'jedna sfera' }]
  const items = spheres.map(({ genitive }, index) => runs(`${genitive}${index === spheres.length - 1 ? '.' : ';'}`))
  return [paragraph(`${whom} w sferach${spheres.every(isStatutorySphere) ? ` wymienionych w ${sphereAct}` : ''}:`, 'wstęp do sfer'), { kind: 'list', style: 'bullet', role: 'body', items, part: 'sfery' }]
}

function agendaBlocks({ meeting }: InvitationData): Block[] {
  const list = typedList(meeting.agenda, 'porządek')
  return list.length === 0 ? [] : [{ kind: 'paragraph', role: 'label', runs: runs(meeting.kind === 'training' ? 'Program szkolenia' : 'Porządek spotkania'), part: 'tytuł porządku' }, ...list]
}

/** Where to ask, and that people who need support may say so. */
function askingBlocks({ meeting }: InvitationData, { house }: BuildContext): Block[] {
  const contact = contactOf(house)
  const examples = meeting.mode === 'online' ? 'np. tłumacza polskiego języka migowego lub napisów na żywo' : 'np. tłumacza polskiego języka migowego, pętli indukcyjnej, dostępu dla osoby na wózku'
  const asked = `Jeżeli potrzebują Państwo wsparcia, aby wziąć udział (${examples}), prosimy zgłosić to wcześniej`
  if (contact === '') return [paragraph(`${asked}.`, 'kontakt')]
  return [{ kind: 'paragraph', role: 'body', runs: runs('Pytania prosimy kierować do nas: ', strong(contact), `. ${asked} w ten sam sposób.`), part: 'kontakt' }]
}
