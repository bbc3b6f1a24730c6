import type { Consultation } from '#shared/domain/consultation.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { channelSentence, formChannels } from '#shared/documents/channel-sentence.ts'
import type { BuildContext, FormData } from '#shared/documents/data.ts'
import { formVariants } from '#shared/documents/form-variants.ts'
import type { FormVariant } from '#shared/documents/form-variants.ts'
import { deadlineWords, periodWords } from '#shared/documents/deadline-words.ts'
import { commonParts } from '#shared/documents/house.ts'
import { orderWords } from '#shared/documents/order-words.ts'
import { letterhead } from '#shared/domain/letterhead.ts'
import type { Block, Definition, Doc, Section } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import type { Row } from '#shared/documents/table.ts'
import { informationClause } from './information-clause.ts'

/** Changes whenever what is asked or its order changes, so that forms of different versions are told apart when they come back. */
const formVersion = 'v1'
/** The first page holds the head, who submits and the general remarks: with a title of two lines and three facts there is so much room for the remarks, and each line more takes of it; some is always left. */
const remarksRoom = { mostMm: 38, leastMm: 9, lineMm: 7, lines: 5 }
/** So many letters stand on a line of the title and of a fact. */
const lettersAcross = { title: 56, fact: 70 }

/** An empty form of a consultation, for organisations or for residents: who, general remarks, a table of remarks, how to send it, the information clause. */
export function buildConsultationForm(data: FormData, context: BuildContext): Doc {
  const { consultation } = data
  const variant = context.variant === 'mieszkaniec' ? formVariants.mieszkaniec : formVariants.organizacja
  const title = `Formularz konsultacyjny – ${consultation.subjectFull || consultation.subjectShort}`
  const facts = factsOf(data, context)
  return {
    ...commonParts(context),
    title,
    runningHead: `Formularz konsultacyjny – ${consultation.subjectShort}`,
    opening: { letterhead: letterhead(context.house) },
    form: { id: formId(consultation, variant), version: formVersion },
    sections: [
      { orientation: 'portrait', blocks: [...headBlocks(variant, facts), ...identityBlocks(variant, remarksHeightMm(title, facts))] },
      ...remarksAndSending(variant, sendingBlocks(consultation, variant, context)),
      ...informationClause(context.house.informationClause),
    ],
  }
}

/** `KONS-RPW-2027-NGO`: recognisable by people, whatever the file is called when it comes back. */
function formId(consultation: Consultation, variant: FormVariant): string {
  return `KONS-${safeFileName(consultation.subjectShort).replace(/[^A-Za-z0-9]+/g, '-')}-${variant.code}`
}

function factsOf({ consultation, runBy }: FormData, { house }: BuildContext): Definition[] {
  return [
    { label: 'Przedmiot', value: consultation.subjectFull === '' ? subjectDots : '' },
    { label: 'Termin konsultacji', value: periodWords(consultation) },
    { label: 'Ogłasza', value: consultation.announcedBy },
    { label: 'Prowadzi', value: runBy ? unitNameOn(runBy, consultation.startsOn).name : '' },
    { label: 'Zarządzenie', value: orderWords(consultation, house) },
  ].filter(({ value }) => value !== '')
}

function headBlocks(variant: FormVariant, facts: readonly Definition[]): Block[] {
  return [
    { kind: 'paragraph', role: 'subtitle', runs: runs(variant.subtitle) },
    { kind: 'definitions', items: facts, part: 'konsultacje' },
  ]
}

function remarksHeightMm(title: string, facts: readonly Definition[]): number {
  const lines = Math.ceil(title.length / lettersAcross.title) + facts.reduce((sum, { value }) => sum + Math.ceil(value.length / lettersAcross.fact), 0)
  return Math.max(remarksRoom.leastMm, remarksRoom.mostMm - remarksRoom.lineMm * Math.max(0, lines - remarksRoom.lines))
}

function identityBlocks(variant: FormVariant, generalRemarksHeightMm: number): Block[] {
  return [
    { kind: 'heading', level: 2, text: '1. Dane zgłaszającego' },
    { kind: 'fields', caption: 'Dane zgłaszającego', fields: variant.identity },
    { kind: 'heading', level: 2, text: '2. Uwagi ogólne' },
    { kind: 'fields', caption: 'Uwagi ogólne', fields: [{ label: 'Uwagi do całości projektu', hint: '(nieobowiązkowo)', heightMm: generalRemarksHeightMm }] },
  ]
}

/** How to send the form follows on the same page, unless that is a landscape one. */
function remarksAndSending(variant: FormVariant, sending: readonly Block[]): Section[] {
  const remarks = remarksBlocks(variant)
  if (variant.orientation === 'portrait') return [{ orientation: 'portrait', blocks: [...remarks, ...sending] }]
  return [{ orientation: 'landscape', blocks: remarks }, { orientation: 'portrait', blocks: sending }]
}

function remarksBlocks(variant: FormVariant): Block[] {
  const rows: Row[] = Array.from({ length: variant.rows }, (_, index) => variant.columns.map((column) => (column.key === 'ordinal' ? String(index + 1) : '')))
  return [
    { kind: 'heading', level: 2, text: variant.remarksHeading },
    { kind: 'paragraph', role: 'body', runs: runs(variant.instruction) },
    { kind: 'table', table: { caption: 'Tabela uwag', columns: variant.columns, rows, rowHeightMm: variant.rowHeightMm } },
  ]
}

function sendingBlocks(consultation: Consultation, variant: FormVariant, context: BuildContext): Block[] {
  const channels = formChannels(consultation, context.house)
  const ways: Block[] = channels.length === 0 ? [] : [
    { kind: 'paragraph', role: 'body', runs: runs('Wypełniony i podpisany formularz można przekazać:'), part: 'jak przekazać' },
    { kind: 'list', style: 'bullet', role: 'body', items: channels.map((channel, index) => [...channelSentence(channel), ...runs(index === channels.length - 1 ? '.' : ';')]), part: 'kanały' },
  ]
  const contact: Block[] = consultation.contact ? [{ kind: 'paragraph', role: 'body', runs: runs(strong('Kontakt: '), consultation.contact), part: 'kontakt' }] : []
  const legalBasis: Block[] = consultation.legalBasis ? [{ kind: 'paragraph', role: 'body', runs: runs(strong('Podstawa prawna: '), consultation.legalBasis), part: 'podstawa prawna' }] : []
  return [
    { kind: 'heading', level: 2, text: '4. Jak i gdzie wysłać formularz' },
    ...ways,
    { kind: 'paragraph', role: 'notice', runs: runs(strong(`Termin: ${deadlineWords(consultation, context)}.`)), part: 'termin' },
    ...contact,
    ...legalBasis,
    { kind: 'paragraph', role: 'body', runs: runs('Wyniki konsultacji nie są wiążące. Stanowisko wobec każdej zgłoszonej uwagi zostanie podane w raporcie z konsultacji.') },
    { kind: 'signatures', left: { below: '(data)' }, right: { below: variant.signature } },
  ]
}

/** A specimen has no subject yet: room to write it. A subject stands in the title. */
const subjectDots = '…'.repeat(40)
