import type { BuildContext } from '#shared/documents/data.ts'
import type { MaterialsData, PublishedFile } from '#shared/documents/materials-data.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { fileLink, listedFiles } from '#shared/documents/published-links.ts'
import { buildMaterialsList } from './materials-list.ts'

/** What a publication pack holds: papers of meetings as the city's page lists them, and others under what they are for. */
export type PublicationListData = { materials: MaterialsData; others: readonly { title: string; files: readonly PublishedFile[] }[] }

/** The list for the city's page of what is in a pack: each link says what it leads to, its type and size. */
export function buildPublicationList({ materials, others }: PublicationListData, context: BuildContext): Doc {
  const doc = buildMaterialsList(materials, context)
  const blocks = others.flatMap(({ title, files }): Block[] => [
    { kind: 'heading', level: 2, text: title }, { kind: 'list', style: 'bullet', role: 'body', items: listedFiles(files).map(fileLink) },
  ])
  const [list] = doc.sections
  const meetings = materials.meetings.length > 0 ? list!.blocks : list!.blocks.slice(0, 1)
  return { ...doc, sections: [{ orientation: 'portrait', blocks: [...meetings, ...blocks] }] }
}
