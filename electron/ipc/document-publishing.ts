import type { Publication } from '#shared/domain/consultation.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { AppError } from '#shared/errors.ts'
import { countOf } from '#shared/text/plural.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'

const documentForms = { one: 'dokumentu', few: 'dokumentów', many: 'dokumentów' }

/** Where documents were published, told of many at once. */
export const documentPublishing: AppHandlers<'documents.publish'> = {
  'documents.publish': async ({ documents, place, address, publishedOn }, { db, describe }) => {
    const ids = [...new Set(documents)]
    for (const id of ids) {
      const { revision, publications, fileName, isInternal, title } = await readEntity<DocumentRecord>(db, 'document', id)
      if (isInternal) throw new AppError('rule_broken', { reason: 'internal_not_published', params: { title } })
      await updateEntity(db, 'document', { id, revision, publications: withPlace(publications, { place: place.trim(), link: addressOf(address.trim(), fileName), publishedOn }) })
    }
    describe(`Wpisano publikację ${countOf(ids.length, documentForms)}: ${place.trim()}`)
    return { published: ids.length }
  },
}

/** What is told of a place again, or now with its address, replaces what stood there. */
function withPlace(publications: readonly Publication[], told: Publication): Publication[] {
  return [...publications.filter(({ place, link }) => place.trim() !== told.place || (link.trim() !== '' && link !== told.link)), told]
}

/** A file lies in the folder of the page under its own name. */
function addressOf(folder: string, fileName: string): string {
  if (folder === '' || fileName === '') return folder
  return `${folder.replace(/\/*$/u, '')}/${encodeURIComponent(fileName)}`
}
