import { meetingName } from '#shared/documents/meeting-words.ts'
import { submitterNames } from '#shared/documents/submitter-words.ts'
import type { Attendance } from '#shared/domain/attendance.ts'
import { meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { isCurrent, type Submitter } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import { makeCover } from '#shared/text/cover-personal-data.ts'
import { formatDateList } from '#shared/text/format-date.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { readNamesOfPeople } from '#electron/store/people-names.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import { insertPostulate, readPostulate, readPostulates } from '#electron/store/postulates.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { AppHandlers } from './context.ts'
import { dayAtMeeting } from './day-at-meeting.ts'
import { todayOf } from './services.ts'

/** Minutes taken while people speak, and what the room sees of them. */
export const minutes: AppHandlers<'postulates.minute' | 'meetings.projector' | 'meetings.toggleProjector'> = {
  /** At a consultation meeting people remark on a draft; elsewhere they submit postulates. */
  'postulates.minute': async ({ meeting: id, speaker, content, rationale, sphere }, { db, services, describe }) => {
    const meeting = await readEntity<Meeting>(db, 'meeting', id)
    const submitter = speaker.kind === 'floor' ? ({ kind: 'floor' } as const) : await presentSpeaker(db, speaker.id, id)
    const of = meeting.kind === 'consultation' ? ({ stage: 'remark', consultation: meeting.consultation } as const) : ({ stage: 'postulate' } as const)
    const created = await insertPostulate(db, meetingYear(meeting)!, { ...of, meeting: id, receivedOn: dayAtMeeting(meeting, todayOf(services)), channel: 'meeting', submitters: [submitter], content, rationale, sphere })
    const postulate = await readPostulate(db, created)
    describe(`Zapisano głos: ${postulate.number}`)
    return postulate
  },

  'meetings.toggleProjector': async ({ id }, { db, services }) => {
    await readEntity<Meeting>(db, 'meeting', id)
    return await services.toggleRoom(id)
  },

  'meetings.projector': async ({ id }, { db }) => {
    const meeting = await readEntity<Meeting>(db, 'meeting', id)
    const ids = await postulateIdsOf(db, { meeting: id })
    const found = new Map((await readPostulates(db, ids)).map((postulate) => [postulate.id, postulate]))
    const postulates = ids.map((one) => found.get(one)!).filter(isCurrent)
    const submitters = await publicNames(db, postulates)
    const cover = makeCover(await readNamesOfPeople(db))
    return {
      title: meetingName(meeting),
      when: meeting.dates.length > 0 ? formatDateList(meeting.dates.map(({ date }) => date)) : meeting.period,
      place: [meeting.place, meeting.address, meeting.room].filter(Boolean).join(', '),
      rows: postulates.map((one) => ({ id: one.id, number: one.number, submitters: submitters(one.submitters), content: cover(one.content) })),
    }
  },
}

/** Whoever speaks is there: ticked on the way. Who speaks for an organisation is its voice. */
async function presentSpeaker(db: WriteDb, id: string, meeting: string): Promise<Submitter> {
  const attendance = await readEntity<Attendance>(db, 'attendance', id)
  if (attendance.meeting !== meeting) throw new AppError('invalid_input', { fields: { 'speaker.id': 'no_such_record' } })
  await updateEntity(db, 'attendance', { id, revision: attendance.revision, isPresent: true })
  return attendance.organisation ? { kind: 'organisation', id: attendance.organisation } : { kind: 'person', id: attendance.person! }
}

/** Organisations by name; residents and voices from the floor without. */
async function publicNames(db: ReadDb, postulates: readonly { submitters: Submitter[] }[]): Promise<(submitters: readonly Submitter[]) => string> {
  const organisation = await namesOf(db, 'organisation', postulates.flatMap(({ submitters }) => submitters.filter(({ kind }) => kind === 'organisation').map(({ id }) => id)))
  return (submitters) => submitterNames(submitters.map(({ kind, id = '' }) => (kind === 'organisation' ? { kind, id, name: organisation(id) } : kind === 'person' ? { kind, id } : { kind }))).join(', ')
}
