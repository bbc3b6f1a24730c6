import type { BuildContext, CompilationData, FormData, RosterData } from './data.ts'
import { buildConsultationForm } from '#shared/documents/builders/consultation-form.ts'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import { buildPositionPaper, buildPositionPaperWorkbook } from '#shared/documents/builders/position-paper.ts'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import type { Doc } from './model.ts'
import type { Workbook } from './workbook.ts'

export const documentFormats = ['docx', 'html', 'pdf', 'xlsx'] as const
export type DocumentFormat = (typeof documentFormats)[number]
export type DocumentTarget = 'consultation' | 'meeting' | 'roster' | 'unit' | 'year'
export type DocumentVariant = { key: string; title: string }

/** What each kind is built from. */
export type DocumentData = {
  'formularz-konsultacyjny': FormData
  'harmonogram-dyzurow': RosterData
  'zestawienie-postulatow': CompilationData
  stanowisko: CompilationData
}
export type DocumentKind = keyof DocumentData

export type DocumentDefinition<Data> = {
  title: string
  /** What it can be made for; a unit's document may be narrowed by a year. */
  for: readonly DocumentTarget[]
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
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'organizacja', title: 'dla organizacji' }, { key: 'mieszkaniec', title: 'dla mieszkanek i mieszkańców' }],
    build: buildConsultationForm,
  },
  'harmonogram-dyzurow': {
    title: 'Harmonogram dyżurów',
    for: ['roster', 'consultation'],
    formats: documentFormats,
    variants: [],
    build: buildDutyRoster,
    buildWorkbook: buildDutyRosterWorkbook,
  },
  'zestawienie-postulatow': {
    title: 'Zestawienie zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year'],
    formats: documentFormats,
    variants: [],
    build: buildPostulateList,
    buildWorkbook: buildPostulateListWorkbook,
  },
  stanowisko: {
    title: 'Stanowisko do zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year', 'unit'],
    formats: documentFormats,
    variants: [],
    build: buildPositionPaper,
    buildWorkbook: buildPositionPaperWorkbook,
  },
}

/** Whether a text names a document of the catalogue; `__proto__` and the like do not. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(catalogue, kind)
}
