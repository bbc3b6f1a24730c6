import { buildPositionPaper, buildPositionPaperWorkbook } from '#shared/documents/builders/position-paper.ts'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import type { CompilationData } from '#shared/documents/data.ts'
import { tableFormats } from '#shared/documents/document-definition.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'

export type PostulateKinds = {
  'zestawienie-postulatow': CompilationData
  stanowisko: CompilationData
}

/** What was submitted, and what was answered. */
export const postulateKinds: DocumentDefinitions<PostulateKinds> = {
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
