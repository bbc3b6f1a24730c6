import { buildMaterialsList, materialsVariants } from '#shared/documents/builders/materials-list.ts'
import { pageFormats, type DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { MaterialsData } from '#shared/documents/materials-data.ts'

export type ListKinds = {
  'lista-materialow': MaterialsData
}

/** Lists for the city's page. */
export const listKinds: DocumentDefinitions<ListKinds> = {
  'lista-materialow': {
    title: 'Lista materiałów ze spotkań',
    for: ['year'],
    narrowedBy: [],
    formats: [...pageFormats, 'md'],
    variants: materialsVariants,
    build: buildMaterialsList,
  },
}
