import type { BuildContext, CompilationData, FormData, PublishedRoster, RosterData } from './data.ts'
import { buildConsultationForm } from '#shared/documents/builders/consultation-form.ts'
import { buildDutyCorrection, correctionVariants } from '#shared/documents/builders/duty-correction.ts'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import { buildOrganisationLetter } from '#shared/documents/builders/organisation-letter.ts'
import { buildPositionPaper, buildPositionPaperWorkbook } from '#shared/documents/builders/position-paper.ts'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import { buildReminder } from '#shared/documents/builders/reminder.ts'
import { dutyRosterVariants } from './duty-roster-variants.ts'
import type { OrganisationLetterData, ReminderData } from './letter-data.ts'
import type { Doc } from './model.ts'
import type { Workbook } from './workbook.ts'

export const documentFormats = ['docx', 'html', 'pdf', 'xlsx'] as const
export type DocumentFormat = (typeof documentFormats)[number]
export type DocumentTarget = 'consultation' | 'meeting' | 'roster' | 'unit' | 'organisation' | 'year'
export type DocumentVariant = { key: string; title: string }

/** What each kind is built from. */
export type DocumentData = {
  'formularz-konsultacyjny': FormData
  'harmonogram-dyzurow': RosterData
  'korekta-harmonogramu': PublishedRoster
  'zestawienie-postulatow': CompilationData
  stanowisko: CompilationData
  'przypomnienie-dla-komorki': ReminderData
  'odpowiedz-dla-organizacji': OrganisationLetterData
}
export type DocumentKind = keyof DocumentData

export type DocumentDefinition<Data> = {
  title: string
  /** What it can be made for. */
  for: readonly DocumentTarget[]
  /** What may stand beside that and leaves out the rest. A year beside anything else says nothing new and is allowed everywhere. */
  narrowedBy: readonly DocumentTarget[]
  formats: readonly DocumentFormat[]
  /** Empty when there is only one form of it; else the first is the default. */
  variants: readonly DocumentVariant[]
  build: (data: Data, context: BuildContext) => Doc
  /** Present exactly when `xlsx` is among the formats. */
  buildWorkbook?: (data: Data, context: BuildContext) => Workbook
}

/** The only list of documents: menus, contract, command line and tests read it. */
export const catalogue: { [K in DocumentKind]: DocumentDefinition<DocumentData[K]> } = {
  'formularz-konsultacyjny': {
    title: 'Formularz konsultacyjny',
    for: ['consultation'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'organizacja', title: 'dla organizacji' }, { key: 'mieszkaniec', title: 'dla mieszkanek i mieszkańców' }],
    build: buildConsultationForm,
  },
  'harmonogram-dyzurow': {
    title: 'Harmonogram dyżurów',
    for: ['roster', 'consultation'],
    narrowedBy: [],
    formats: documentFormats,
    variants: dutyRosterVariants,
    build: buildDutyRoster,
    buildWorkbook: buildDutyRosterWorkbook,
  },
  'korekta-harmonogramu': {
    title: 'Korekta harmonogramu dyżurów',
    for: ['roster'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: correctionVariants,
    build: buildDutyCorrection,
  },
  'zestawienie-postulatow': {
    title: 'Zestawienie zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year'],
    narrowedBy: [],
    formats: documentFormats,
    variants: [],
    build: buildPostulateList,
    buildWorkbook: buildPostulateListWorkbook,
  },
  stanowisko: {
    title: 'Stanowisko do zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year', 'unit'],
    narrowedBy: ['year'],
    formats: documentFormats,
    variants: [],
    build: buildPositionPaper,
    buildWorkbook: buildPositionPaperWorkbook,
  },
  'przypomnienie-dla-komorki': {
    title: 'Przypomnienie o stanowiskach',
    for: ['unit'],
    narrowedBy: ['year', 'meeting', 'consultation'],
    formats: ['docx', 'html', 'pdf'],
    variants: [],
    build: buildReminder,
  },
  'odpowiedz-dla-organizacji': {
    title: 'Odpowiedź dla organizacji',
    for: ['organisation'],
    narrowedBy: ['year', 'meeting', 'consultation'],
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'pismo', title: 'pismo z odpowiedzią' }, { key: 'historia', title: 'historia zgłoszeń' }],
    build: buildOrganisationLetter,
  },
}

/** Whether a text names a document of the catalogue; `__proto__` and the like do not. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(catalogue, kind)
}
