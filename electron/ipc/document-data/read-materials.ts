import { sql } from 'kysely'
import type { MaterialsData, MeetingMaterials, PublishedFile } from '#shared/documents/materials-data.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** What was published of the meetings of a year, and of all years before it unless only that one is asked for. Consultation meetings are announced with their consultations and are not here; what is internal is nowhere. */
export async function readMaterials(db: ReadDb, { year, isOnlyYear }: { year: number; isOnlyYear: boolean }): Promise<MaterialsData> {
  const span = isOnlyYear ? sql`year = ${year}` : sql`year <= ${year}`
  const found = await selectRows(db, sql<{ id: string }>`select id from meeting where ${span} and kind <> 'consultation'`)
  const records = await readPublished(db, sql`${span} and (meeting is not null or (consultation is null and roster is null and unit is null and kind in ('stanowisko', 'zestawienie-postulatow')))`)
  return {
    year, meetings: await readMeetingMaterials(db, found.map(({ id }) => id), Map.groupBy(records, ({ meeting }) => meeting)),
    cityFiles: records.filter(({ meeting }) => meeting === null).map((record) => ({ ...toFile(record), year: record.year })), publisher: await readPublisher(db),
  }
}

/** Meetings with the files that are given for each. */
export async function readMeetingMaterials(db: ReadDb, ids: readonly string[], files: ReadonlyMap<string | null, readonly (DocumentRecord | PublishedFile)[]>): Promise<MeetingMaterials[]> {
  const meetings = (await readEntities<Meeting>(db, 'meeting', ids)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const unit = await readById<Unit>(db, 'unit', meetings.flatMap(({ units }) => units))
  const programme = await readById<Programme>(db, 'programme', meetings.map((one) => one.programme))
  const present = await readPresent(db, meetings.filter(({ kind }) => kind === 'training').map(({ id }) => id))
  return meetings.map((meeting) => ({
    meeting, hosts: meeting.units.map((id) => unit(id)!), programme: programme(meeting.programme), present: present.get(meeting.id) ?? [],
    files: (files.get(meeting.id) ?? []).map((file) => ('publications' in file ? toFile(file) : file)),
  }))
}

async function readPublished(db: ReadDb, where: ReturnType<typeof sql>): Promise<DocumentRecord[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from document where ${where} and isInternal = 0 and json_array_length(publications) > 0`)
  const records = (await readEntities<DocumentRecord>(db, 'document', rows.map(({ id }) => id))).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return Promise.all(records.map(async (record) => ({ ...record, title: await ownTitle(db, record) })))
}

/** In the register the title of a paper that this program made goes on with what it is for; here it stands under that. */
async function ownTitle(db: ReadDb, { title, madeAt, meeting, year }: DocumentRecord): Promise<string> {
  const ending = `: ${meeting === null ? year : await recordTitle(db, 'meeting', meeting)}`
  return madeAt !== null && title.endsWith(ending) ? title.slice(0, -ending.length) : title
}

/** Where a document can be found, and since when. */
function toFile({ kind, title, format, bytes, publications }: DocumentRecord): PublishedFile {
  const publication = publications.find(({ link }) => link.trim() !== '') ?? publications[0]
  return { kind, title, format, bytes, link: publication?.link.trim() ?? '', publishedOn: publication?.publishedOn ?? null }
}

/** Organisations that came to trainings, in the order in which they were written down. */
async function readPresent(db: ReadDb, trainings: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await selectRows(db, sql<{ meeting: string; name: string }>`
    select meeting, organisation.name from attendance join organisation on organisation.id = attendance.organisation where meeting in ${oneOf(trainings)} and isPresent group by meeting, organisation.id`)
  const byMeeting = Map.groupBy(rows, ({ meeting }) => meeting)
  return new Map([...byMeeting].map(([meeting, present]) => [meeting, present.map(({ name }) => name).toSorted(comparePolish)]))
}

/** The unit whose name is that of the office in the settings: it had other names before. */
export async function readPublisher(db: ReadDb): Promise<Unit | null> {
  const { unitName } = await readSettings(db)
  const rows = await selectRows(db, sql<{ id: string }>`select unit.id from unit, json_each(unit.names) as named where json_extract(named.value, '$.name') = ${unitName} limit 1`)
  return (await readEntities<Unit>(db, 'unit', rows.map(({ id }) => id)))[0] ?? null
}
