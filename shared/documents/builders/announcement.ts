import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { AnnouncementData } from '#shared/documents/announcement-data.ts'
import { channelBlocks, contactWords, formBlocks, materialBlocks, meetingBlocks, resultSentences } from '#shared/documents/announcement-blocks.ts'
import { dutyBlocks, isRosterAnnexed } from '#shared/documents/announcement-duties.ts'
import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { periodWords } from '#shared/documents/deadline-words.ts'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import { commonParts, letterSignature, officialOpening, preparedBy, signatoryBlock } from '#shared/documents/house.ts'
import { salutation } from '#shared/documents/letter-parts.ts'
import type { Block, BlockGroup, Definition, Doc } from '#shared/documents/model.ts'
import { orderWords } from '#shared/documents/order-words.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { typedText } from '#shared/documents/typed-text.ts'
import { firstPublication } from '#shared/domain/first-publication.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { buildAnnouncementNews } from './announcement-news.ts'
import { informationClause } from './information-clause.ts'

export const announcementVariants = [{ key: 'ogloszenie', title: 'ogłoszenie' }, { key: 'zaproszenie', title: 'zaproszenie dla organizacji' }, { key: 'skrot', title: 'krótka wiadomość na stronę' }] as const
export type AnnouncementVariant = (typeof announcementVariants)[number]['key']

type Blocks = readonly (Block | BlockGroup)[]
/** How the two long forms differ. `lead`: who says what to whom. */
type Tone = {
  title: string
  headings: { aim: string; ways: string; meetings: string; duties: string; remarks: string; materials: string; results: string; contact: string }
  materialsAre: string
  lead: (data: AnnouncementData, context: BuildContext) => Blocks
  closing: (data: AnnouncementData, context: BuildContext) => Blocks
}

const tones: Record<Exclude<AnnouncementVariant, 'skrot'>, Tone> = {
  ogloszenie: {
    title: 'Ogłoszenie o konsultacjach',
    headings: { aim: 'Cel konsultacji', ways: 'Formy konsultacji', meetings: 'Spotkania', duties: 'Dyżury ekspertów', remarks: 'Zgłaszanie uwag', materials: 'Materiały', results: 'Wyniki konsultacji', contact: 'Kontakt' },
    materialsAre: 'Materiały są dostępne tutaj:',
    lead: ({ consultation }, { house }) => {
      const announcer = announcerOf(consultation, house)
      return [{ kind: 'paragraph', role: 'lead', runs: runs(announcer === '' ? 'Ogłasza się konsultacje ' : `${announcer} ogłasza konsultacje `, strong(consultedPhrase(consultation.subjectFull)), '.'), part: 'ogłoszenie' }]
    },
    closing: (data, context) => [announcerSignature(data, context) ?? signatoryBlock(context)],
  },
  zaproszenie: {
    title: 'Zaproszenie do konsultacji',
    headings: { aim: 'Po co te konsultacje', ways: 'Jak mogą Państwo wziąć udział', meetings: 'Zapraszamy na spotkanie', duties: 'Zachęcamy do rozmowy z ekspertami', remarks: 'Czekamy na uwagi', materials: 'Gdzie znajdą Państwo materiały', results: 'Co zrobimy z uwagami', contact: 'Kontakt' },
    materialsAre: 'Materiały znajdą Państwo tutaj:',
    lead: ({ consultation }, { house }) => {
      const announcer = announcerOf(consultation, house)
      return [salutation, {
        kind: 'paragraph', role: 'lead', part: 'zaproszenie',
        runs: runs(
          announcer === '' ? 'zapraszamy organizacje pozarządowe oraz podmioty działające na rzecz dobra publicznego do udziału w konsultacjach ' : `${announcer} zaprasza organizacje pozarządowe oraz podmioty działające na rzecz dobra publicznego do udziału w konsultacjach `,
          strong(consultedPhrase(consultation.subjectFull)), '.',
        ),
      }]
    },
    closing: (data, context) => [{ kind: 'paragraph', role: 'lead', runs: runs('Serdecznie zapraszamy do udziału.') }, announcerSignature(data, context) ?? letterSignature(context)],
  },
}

/** The announcement of a consultation: of what, why, on what basis, when, in which forms, where to send remarks, what to read, what comes of it; the same as an invitation to organisations, or in a few sentences for the city's page. */
export function buildAnnouncement(data: AnnouncementData, context: BuildContext): Doc {
  if (context.variant === 'skrot') return buildAnnouncementNews(data, context)
  const { consultation } = data
  // The builder is only called with a variant of the catalogue.
  const tone = tones[(context.variant ?? 'ogloszenie') as keyof typeof tones]
  const blocks: Blocks = [...tone.lead(data, context), { kind: 'definitions', items: factsOf(data, context), part: 'podstawowe informacje' }, ...partBlocks(data, tone, context)]
  const annexes: Block[] = isRosterAnnexed(data) ? [{ kind: 'definitions', items: [{ label: 'Załącznik', value: 'harmonogram dyżurów' }], part: 'załączniki' }] : []
  return {
    ...commonParts(context),
    title: tone.title,
    runningHead: `${tone.title} – ${consultation.subjectShort}`,
    opening: officialOpening(context, { caseNumber: consultation.caseNumber, date: dateOf(consultation, context) }),
    sections: [
      { orientation: 'portrait', blocks: [...blocks, ...tone.closing(data, context), ...annexes, ...preparedBy(context), ...abbreviationBlocks(textsOfBlocks(flatBlocks(blocks)))] },
      ...informationClause(context.house.informationClause),
    ],
  }
}

/** The day of its first publication, else today; a consultation that has begun unannounced leaves room for the date. */
function dateOf(consultation: AnnouncementData['consultation'], { today }: BuildContext): string | null {
  return firstPublication(consultation) ?? (today <= consultation.startsOn ? today : null)
}

const announcerOf = ({ announcedBy }: AnnouncementData['consultation'], house: BuildContext['house']) => announcedBy.trim() || house.announcedBy.trim()

/** Whoever announces signs, or somebody on their behalf; nothing when nobody is named. */
function announcerSignature({ consultation }: AnnouncementData, { house }: BuildContext): Block | undefined {
  const announcer = announcerOf(consultation, house)
  return announcer === '' ? undefined : { kind: 'signatures', right: { above: announcer, below: '(podpis albo podpis z upoważnienia)' } }
}

const dots = '…'.repeat(30)

/** What people and files look for first. */
function factsOf({ consultation, runBy }: AnnouncementData, { house }: BuildContext): Definition[] {
  const items = [
    { label: 'Termin konsultacji', value: periodWords(consultation) },
    { label: 'Prowadzi', value: runBy ? unitNameOn(runBy, consultation.startsOn).name : '' },
    { label: 'Zarządzenie', value: orderWords(consultation, house) },
    { label: 'Podstawa prawna', value: consultation.legalBasis.trim() || house.legalBasis.trim() || dots },
  ]
  return items.filter(({ value }) => value.trim() !== '')
}

function partBlocks(data: AnnouncementData, { headings, materialsAre }: Tone, context: BuildContext): Blocks {
  return [
    ...under(headings.aim, 'nagłówek celu', typedText(data.consultation.aim, 'cel')),
    ...under(headings.ways, 'nagłówek form', formBlocks(data)),
    ...under(headings.meetings, 'nagłówek spotkań', meetingBlocks(data, context)),
    ...under(headings.duties, 'nagłówek dyżurów', dutyBlocks(data, context)),
    ...under(headings.remarks, 'nagłówek zgłaszania', channelBlocks(data, context)),
    ...under(headings.materials, 'nagłówek materiałów', materialBlocks(data, materialsAre)),
    ...under(headings.results, 'nagłówek wyników', [{ kind: 'paragraph', role: 'body', runs: runs(resultSentences(data)), part: 'wyniki' }]),
    ...under(headings.contact, 'nagłówek kontaktu', [{ kind: 'paragraph', role: 'body', runs: runs(contactWords(data, context)), part: 'kontakt' }]),
  ]
}

/** What there is to say, under its heading. */
function under(text: string, part: string, blocks: Blocks): Blocks {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text, part }, ...blocks]
}
