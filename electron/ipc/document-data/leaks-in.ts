import type { DocumentFor } from '#shared/contract/documents.ts'
import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import { findLeaks, leakFindings, withoutOfficial, type Search, type SearchedText } from '#shared/documents/check/personal-data.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { readOfficialData } from '#electron/store/known-people.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { DocumentOrder } from './build-document.ts'
import { readSearch, type ReadyPeople } from './read-search.ts'

/** Whether a paper is read outside of the office; what is no document of the catalogue is taken for one that is. */
export function isForEverybody(order: DocumentOrder | null): boolean {
  return order === null || !(order.isInternal || (isDocumentKind(order.kind) && catalogue[order.kind].isOfficeOnly))
}

/** Who of the register stands in texts for everybody that are about this. */
export async function leaksIn(db: ReadDb, texts: readonly SearchedText[], { target, ready }: { target: DocumentFor; ready?: ReadyPeople | undefined }): Promise<DocumentFinding[]> {
  return leaksOf(db, texts, await readSearch(db, target, ready))
}

/** The same for texts about something else, of which it is known who may stand in them. */
export async function leaksOf(db: ReadDb, texts: readonly SearchedText[], search: Search): Promise<DocumentFinding[]> {
  const leaks = findLeaks(texts, search)
  return leaks.length === 0 ? [] : leakFindings(withoutOfficial(leaks, await readOfficialData(db)))
}
