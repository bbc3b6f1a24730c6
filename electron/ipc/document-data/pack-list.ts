import type { PublicationListData } from '#shared/documents/builders/publication-list.ts'
import type { PublishedFile } from '#shared/documents/materials-data.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readMeetingMaterials, readPublisher } from './read-materials.ts'
import type { SetFile } from './rendered-set.ts'
import { targetTitles } from './target-title.ts'

/** The files of a pack as they stand on the list: under their meetings, others under what they are for; each link leads to the file that lies beside the list. */
export async function readPackList(db: ReadDb, files: readonly SetFile[], today: string): Promise<PublicationListData> {
  const published = (file: SetFile): PublishedFile => ({ kind: file.kind, title: file.title, format: file.format, bytes: file.size, link: file.name, publishedOn: today })
  const byMeeting = Map.groupBy(files.filter((file) => file.for.meeting !== undefined), (file): string | null => file.for.meeting!)
  const materials = new Map([...byMeeting].map(([meeting, own]) => [meeting, own.map(published)]))
  const others = Map.groupBy(files.filter((file) => file.for.meeting === undefined), (file) => JSON.stringify(file.for))
  const named = await Promise.all([...others.values()].map(async (own) => ({ title: headingOf(own[0]!, await targetTitles(db, own[0]!.for)), files: own.map(published) })))
  return {
    materials: { year: 9999, meetings: await readMeetingMaterials(db, [...materials.keys()].filter((id) => id !== null), materials), cityFiles: [], publisher: await readPublisher(db) },
    others: named,
  }
}

function headingOf({ for: { consultation, year } }: SetFile, titles: readonly string[]): string {
  if (consultation !== undefined) return `Konsultacje: ${titles.join(', ')}`
  return year === undefined ? titles.join(', ') : `Dokumenty całego roku ${year}`
}
