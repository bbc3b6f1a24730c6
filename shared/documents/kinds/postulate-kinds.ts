import { buildPostulateCard, cardVariants } from '#shared/documents/builders/postulate-card.ts'
import { buildPositionPaper, buildPositionPaperWorkbook } from '#shared/documents/builders/position-paper.ts'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import type { CompilationData } from '#shared/documents/data.ts'
import { pageFormats, tableFormats } from '#shared/documents/document-definition.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { PostulateCardData } from '#shared/documents/postulate-card-data.ts'

export type PostulateKinds = {
  'karta-postulatu': PostulateCardData
  'zestawienie-postulatow': CompilationData
  stanowisko: CompilationData
}

/** What was submitted, and what was answered. */
export const postulateKinds: DocumentDefinitions<PostulateKinds> = {
  'karta-postulatu': {
    title: 'Karta postulatu',
    for: ['postulate', 'meeting', 'consultation'],
    narrowedBy: [],
    formats: pageFormats,
    variants: cardVariants,
    hasInternal: true,
    build: buildPostulateCard,
  },
  'zestawienie-postulatow': {
    title: 'Zestawienie zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year'],
    narrowedBy: [],
    formats: tableFormats,
    variants: [],
    hasInternal: true,
    build: buildPostulateList,
    buildWorkbook: buildPostulateListWorkbook,
  },
  stanowisko: {
    title: 'Stanowisko do zgłoszonych postulatów',
    for: ['meeting', 'consultation', 'year', 'unit'],
    narrowedBy: ['year'],
    formats: tableFormats,
    variants: [],
    hasInternal: true,
    build: buildPositionPaper,
    buildWorkbook: buildPositionPaperWorkbook,
  },
}
