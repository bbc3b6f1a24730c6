import type { MaterialsData, MeetingMaterials, PublishedFile } from '#shared/documents/materials-data.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { listedMeetings, presentOrganisations, readPublished, unitNamed, type YearSpan } from '#electron/store/published.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** What was published of the meetings of a year, and of all years before it unless only that one is asked for. Consultation meetings are announced with their consultations and are not here; what is internal is nowhere. */
export async function readMaterials(db: ReadDb, span: YearSpan): Promise<MaterialsData> {
  const files = await Promise.all((await readPublished(db, span)).map(async (record) => ({ meeting: record.meeting, year: record.year, ...(await toFile(db, record)) })))
  const ofMeetings = Map.groupBy(files, ({ meeting }) => meeting)
  return {
    year: span.year, meetings: await readMeetingMaterials(db, await listedMeetings(db, span), new Map([...ofMeetings].map(([meeting, own]) => [meeting, own.map(({ meeting: _meeting, year: _year, ...file }) => file)]))),
    cityFiles: (ofMeetings.get(null) ?? []).map(({ meeting: _meeting, ...file }) => file), publisher: await readPublisher(db),
  }
}

/** Meetings with the files that are given for each. */
export async function readMeetingMaterials(db: ReadDb, ids: readonly string[], files: ReadonlyMap<string | null, readonly PublishedFile[]>): Promise<MeetingMaterials[]> {
  const meetings = (await readEntities<Meeting>(db, 'meeting', ids)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const unit = await readById<Unit>(db, 'unit', meetings.flatMap(({ units }) => units))
  const programme = await readById<Programme>(db, 'programme', meetings.map((one) => one.programme))
  const trainings = meetings.filter(({ kind }) => kind === 'training').map(({ id }) => id)
  const present = Map.groupBy(await presentOrganisations(db, trainings), ({ meeting }) => meeting)
  return meetings.map((meeting) => ({
    meeting, hosts: meeting.units.map((id) => unit(id)!), programme: programme(meeting.programme), files: files.get(meeting.id) ?? [],
    present: (present.get(meeting.id) ?? []).map(({ name }) => name).toSorted(comparePolish),
  }))
}

/** The unit whose name is that of the office in the settings: it had other names before. */
export async function readPublisher(db: ReadDb): Promise<Unit | null> {
  return unitNamed(db, (await readSettings(db)).unitName)
}

/** Where a document can be found, and since when. */
async function toFile(db: ReadDb, record: DocumentRecord): Promise<PublishedFile> {
  const { kind, format, bytes, publications } = record
  const publication = publications.find(({ link }) => link.trim() !== '') ?? publications[0]
  return { kind, title: await ownTitle(db, record), format, bytes, link: publication?.link.trim() ?? '', publishedOn: publication?.publishedOn ?? null }
}

/** In the register the title of a paper that this program made goes on with what it is for; here it stands under that. */
async function ownTitle(db: ReadDb, { title, madeAt, meeting, year }: DocumentRecord): Promise<string> {
  const ending = `: ${meeting === null ? year : await recordTitle(db, 'meeting', meeting)}`
  return madeAt !== null && title.endsWith(ending) ? title.slice(0, -ending.length) : title
}
