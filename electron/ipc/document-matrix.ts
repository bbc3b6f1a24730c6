import type { Output } from '#shared/contract/index.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { consultationPapers, expectedOfConsultation, expectedOfMeeting, meetingPapers, paperState, type ExpectedPaper } from '#shared/domain/expected-documents.ts'
import { firstDay, meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import { matrixEvents, matrixIds, matrixPostulates, matrixRecords, type MatrixRecord } from '#electron/store/document-matrix.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers } from './context.ts'
import { readById } from './document-data/by-id.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

type Matrix = Output<'documents.matrix'>
type Group = Matrix['groups'][number]
type Thing = { id: string; title: string; day: string | null; expected: readonly ExpectedPaper[] }

/** Which papers of a year exist and which are missing. */
export const documentMatrix: AppHandlers<'documents.matrix'> = {
  async 'documents.matrix'({ year }, { db, services }) {
    const today = todayOf(services)
    const ids = await matrixIds(db, year)
    const records = Map.groupBy(await matrixRecords(db, [...ids.meetings, ...ids.consultations]), ({ owner }) => owner)
    const group = (noun: Group['noun'], kinds: readonly string[], things: readonly Thing[]): Group => {
      const rows = things.map(({ id, title, day, expected }) => ({ id, title, day, cells: kinds.map((kind) => cellOf(kind, { expected, records: records.get(id) ?? [], today })) }))
      return { noun, kinds: [...kinds], rows, missing: rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'missing').length }
    }
    return { today, groups: [group('meeting', meetingPapers, await meetingThings(db, ids.meetings)), group('consultation', consultationPapers, await consultationThings(db, ids.consultations))] }
  },
}

/** The newest record stands for the paper; a published one before any other. */
function cellOf(kind: string, { expected, records, today }: { expected: readonly ExpectedPaper[]; records: readonly MatrixRecord[]; today: string }): Group['rows'][number]['cells'][number] {
  const own = records.filter((record) => record.kind === kind)
  const record = own.find(({ publications }) => publications.length > 0) ?? own[0]
  const due = expected.find((one) => one.kind === kind)
  const state = paperState(due, { isMade: record !== undefined, isPublished: (record?.publications.length ?? 0) > 0, today })
  return { kind, state, from: state === 'later' ? due!.from : null, document: record?.id ?? null, madeOn: record?.madeOn ?? null, places: [...(record?.publications ?? [])] }
}

async function meetingThings(db: ReadDb, ids: readonly string[]): Promise<Thing[]> {
  const meeting = await readById<Meeting>(db, 'meeting', ids)
  const postulates = new Map((await matrixPostulates(db, ids)).map(({ id, total }) => [id, total]))
  return ids.map((id) => {
    const one = meeting(id)!
    return { id, title: meetingLabel(one), day: firstDay(one.dates) ?? null, expected: expectedOfMeeting({ ...one, postulates: postulates.get(id) ?? 0 }) }
  })
}

async function consultationThings(db: ReadDb, ids: readonly string[]): Promise<Thing[]> {
  const consultation = await readById<Consultation>(db, 'consultation', ids)
  const events = new Map((await matrixEvents(db, ids)).map((one) => [one.id, one]))
  const rules = await readSettings(db)
  return ids.map((id) => {
    const one = consultation(id)!
    const { rosters = 0, meetings = 0 } = events.get(id) ?? {}
    return { id, title: one.subjectShort, day: one.startsOn, expected: expectedOfConsultation({ ...one, rosters, meetings }, rules) }
  })
}
