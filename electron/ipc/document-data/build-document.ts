import type { DocumentFor } from '#shared/contract/documents.ts'
import { catalogue, isDocumentKind, type DocumentData, type DocumentKind } from '#shared/documents/catalogue.ts'
import { catalogueVariant, type DocumentDefinition } from '#shared/documents/document-definition.ts'
import { currentRoster } from '#shared/documents/duty-roster-variants.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { internalDoc, internalWorkbook } from '#shared/documents/internal.ts'
import type { Doc } from '#shared/documents/model.ts'
import { typesetDoc, typesetWorkbook } from '#shared/documents/typeset-doc.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { AppError } from '#shared/errors.ts'
import { stemsOf } from '#shared/text/stem.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { todayOf, type Services } from '#electron/ipc/services.ts'
import type { PostulatesOf } from '#electron/store/postulates-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readOwnTemplate, type OwnTemplate } from './own-template.ts'
import { readAnnouncement } from './read-announcement.ts'
import { readCompilationData } from './read-compilation.ts'
import { readConsultationReport } from './read-consultation-report.ts'
import { readDistribution } from './read-distribution.ts'
import { readFormData } from './read-form.ts'
import { readMeetingSummary } from './read-meeting-summary.ts'
import { readInvitation, readMeetingSchedule } from './read-meetings.ts'
import { readLogo, withLogo } from './read-logo.ts'
import { readMaterials } from './read-materials.ts'
import { readOrganisationLetter } from './read-organisation-letter.ts'
import { readProgrammeReport } from './read-programme-report.ts'
import { readAttendanceList } from './read-participants.ts'
import { readPostulateCards } from './read-postulate-cards.ts'
import { readPublishedRoster } from './read-published-roster.ts'
import { readReminderData } from './read-reminder.ts'
import { readRosterData } from './read-rosters.ts'
import type { Readership } from './readership.ts'
import { targetTitles } from './target-title.ts'

export type DocumentOrder = { kind: string; for: DocumentFor; variant?: string | undefined; isInternal?: boolean | undefined }
/** A document ready to be rendered, with what it was built of; the workbook is made, and the office's own template looked for, only when they are wanted. */
export type BuiltDocument = { kind: DocumentKind; order: DocumentOrder; context: BuildContext; doc: Doc; formats: readonly string[]; workbook: () => Workbook; ownTemplate: () => Promise<OwnTemplate | null> }

/** Where each kind takes its data from. A target has been checked against the catalogue before. */
const readers: { [K in DocumentKind]: (db: ReadDb, target: DocumentFor, readership: Readership & { variant: string | undefined }) => Promise<DocumentData[K]> } = {
  ogloszenie: (db, { consultation }) => readAnnouncement(db, consultation!),
  'formularz-konsultacyjny': (db, { consultation }) => readFormData(db, consultation!),
  'harmonogram-dyzurow': (db, { roster, consultation }, readership) => readRosterData(db, roster ? { roster } : { consultation: consultation! }, { ...readership, isCurrent: readership.variant === currentRoster }),
  'korekta-harmonogramu': (db, { roster }, readership) => readPublishedRoster(db, roster!, readership),
  'harmonogram-spotkan': (db, { year, consultation }) => readMeetingSchedule(db, consultation ? { consultation } : { year: year! }),
  'zaproszenie-na-spotkanie': (db, { meeting, organisation }) => readInvitation(db, meeting!, organisation),
  'lista-obecnosci': (db, { meeting }) => readAttendanceList(db, meeting!),
  'podsumowanie-spotkania': (db, { meeting }, readership) => readMeetingSummary(db, meeting!, readership),
  'karta-postulatu': (db, target, readership) => readPostulateCards(db, target, readership),
  'zestawienie-postulatow': (db, target, readership) => readCompilationData(db, postulatesOf(target), readership),
  stanowisko: (db, target, readership) => readCompilationData(db, postulatesOf(target), readership),
  'przypomnienie-dla-komorki': (db, { unit, ...scope }) => readReminderData(db, unit!, scope),
  'raport-z-konsultacji': (db, { consultation }, readership) => readConsultationReport(db, consultation!, readership),
  'sprawozdanie-z-programu': (db, { year }) => readProgrammeReport(db, year!),
  'odpowiedz-dla-organizacji': (db, { organisation, ...scope }) => readOrganisationLetter(db, organisation!, scope),
  rozdzielnik: (db, target, readership) => readDistribution(db, target, readership),
  'lista-materialow': (db, { year }, { variant }) => readMaterials(db, { year: year!, isOnlyYear: variant === 'rok' }),
}

/** The document as a model. `not_found` (`unknown_document`) for a kind that the catalogue does not have, `invalid_input` (`not_for_this`) for a target or variant that the kind does not know. */
export async function buildDocument(db: ReadDb, { kind, for: target, variant, isInternal = false }: DocumentOrder, services: Pick<Services, 'now'>): Promise<BuiltDocument> {
  if (!isDocumentKind(kind)) throw new AppError('not_found', { reason: 'unknown_document' })
  assertTarget(catalogue[kind], target)
  if (variant !== undefined && catalogueVariant(catalogue[kind], variant) === undefined) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { variant: 'not_a_choice' } })
  if (isInternal && !catalogue[kind].hasInternal) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { isInternal: 'not_a_choice' } })
  const context: BuildContext = { today: todayOf(services), now: services.now().toISOString(), house: await readSettings(db), ...(variant && { variant }), ...(isInternal && { isInternal }) }
  const order: DocumentOrder = { kind, for: target, ...(variant !== undefined && { variant }), ...(isInternal && { isInternal }) }
  const built = buildOne(kind, await readers[kind](db, target, { isInternal, variant }), context)
  const doc = typesetDoc({ ...withLogo(built.doc, await readLogo(db, context.house)), ...fullTitleOf(built.doc.title, await targetTitles(db, target)) })
  return { order, context, ownTemplate: () => readOwnTemplate(db, order, context), ...built, doc }
}

function buildOne<K extends DocumentKind>(kind: K, data: DocumentData[K], context: BuildContext): Omit<BuiltDocument, 'order' | 'context' | 'ownTemplate'> {
  const { build, buildWorkbook, formats }: DocumentDefinition<DocumentData[K]> = catalogue[kind]
  const { isInternal } = context
  return { kind, doc: isInternal ? internalDoc(build(data, context)) : build(data, context), formats, workbook: () => typesetWorkbook(isInternal ? internalWorkbook(buildWorkbook!(data, context)) : buildWorkbook!(data, context)) }
}

/** The title with what the document is for; nothing where the title says it, in whatever case: `Podsumowanie spotkania …` is of `Spotkanie …`. */
function fullTitleOf(title: string, targets: readonly (string | number)[]): { fullTitle?: string } {
  const said = new Set(stemsOf(title))
  const missing = targets.map(String).filter((target) => stemsOf(target).some((stem) => !said.has(stem)))
  return missing.length === 0 ? {} : { fullTitle: `${title} – ${missing.join(', ')}` }
}

/** One record, or a year; beside a record at most one other that narrows it. A year beside a record that it cannot narrow says nothing new. */
function assertTarget({ for: allowed, narrowedBy }: Pick<DocumentDefinition<never>, 'for' | 'narrowedBy'>, target: DocumentFor): void {
  const { year: _year, ...records } = target
  const named = Object.keys(records)
  const among = (targets: readonly string[]) => named.filter((name) => targets.includes(name)).length
  const isKnown = named.length === 0 ? allowed.includes('year') : among(allowed) === 1 && among(narrowedBy) === named.length - 1 && named.length <= 2
  if (!isKnown) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { for: 'not_a_choice' } })
}

/** A paper of a year is about stage I: remarks to a draft belong to its consultation. */
function postulatesOf({ meeting, consultation, unit, year }: DocumentFor): PostulatesOf {
  if (meeting) return { meeting }
  if (consultation) return { consultation }
  return unit ? { unit, year: year ?? null } : { year: year!, stage: 'postulate' }
}
