import type { DocumentDefinitions } from './document-definition.ts'
import { consultationKinds, type ConsultationKinds } from '#shared/documents/kinds/consultation-kinds.ts'
import { letterKinds, type LetterKinds } from '#shared/documents/kinds/letter-kinds.ts'
import { listKinds, type ListKinds } from '#shared/documents/kinds/list-kinds.ts'
import { meetingKinds, type MeetingKinds } from '#shared/documents/kinds/meeting-kinds.ts'
import { postulateKinds, type PostulateKinds } from '#shared/documents/kinds/postulate-kinds.ts'
import { reportKinds, type ReportKinds } from '#shared/documents/kinds/report-kinds.ts'
import { rosterKinds, type RosterKinds } from '#shared/documents/kinds/roster-kinds.ts'

/** What each kind is built from. */
export type DocumentData = ConsultationKinds & RosterKinds & MeetingKinds & PostulateKinds & LetterKinds & ReportKinds & ListKinds
export type DocumentKind = keyof DocumentData

/** The only list of documents, in the order in which a case goes: menus, contract, command line and tests read it. */
export const catalogue: DocumentDefinitions<DocumentData> = { ...consultationKinds, ...rosterKinds, ...meetingKinds, ...postulateKinds, ...letterKinds, ...reportKinds, ...listKinds }

/** Whether a text names a document of the catalogue; `__proto__` and the like do not. */
export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(catalogue, kind)
}
