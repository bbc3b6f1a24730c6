import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

async function openMeeting() {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const [cats, resident] = [await clerk.organisation('Koci Patrol'), await clerk.person('Anna Zielińska')]
  const meeting = await clerk.meeting('2026-06-15', { title: 'Spotkanie w Sporcie', place: 'Centrum Obywatelskie', address: 'ul. Reymonta 20' })
  const attends = (who: { organisation?: string; person?: string }, of = meeting.id) => office.call('attendances.create', { meeting: of, isInvited: true, ...who })
  return { office, clerk, cats, resident, meeting, attends }
}

test('a voice is stored with its speaker, who is then present, in one step that is undone after a restart', async () => {
  const { office, clerk, cats, resident, meeting, attends } = await openMeeting()
  const speaker = await attends({ organisation: cats.id, person: resident.id })
  const before = clerk.tables()
  const voice = await office.call('postulates.minute', { meeting: meeting.id, speaker: { kind: 'attendance', id: speaker.id }, content: 'Więcej ławek', rationale: 'Bo brak' })
  expect(voice).toMatchObject({ number: '1/2026', stage: 'postulate', meeting: meeting.id, receivedOn: '2026-06-15', channel: 'meeting', submitters: [{ kind: 'organisation', id: cats.id }], content: 'Więcej ławek', rationale: 'Bo brak', sphere: null })
  expect([await office.call('attendances.get', { id: speaker.id }), await clerk.summary()]).toMatchObject([{ isInvited: true, isPresent: true }, 'Zapisano głos: 1/2026'])
  await office.restart()
  await clerk.undo()
  const { postulate, ...rest } = clerk.tables()
  expect([postulate, rest]).toEqual([[expect.objectContaining({ id: voice.id, isCancelled: 1 })], { position: before.position, postulateSubmitter: before.postulateSubmitter, attendance: before.attendance }])
})

test('a resident speaks for themselves, the floor for nobody; speakers of another meeting are refused', async () => {
  const { office, clerk, resident, meeting, attends } = await openMeeting()
  const speaker = await attends({ person: resident.id })
  const minute = (one: { kind: 'attendance'; id: string } | { kind: 'floor' }) => office.call('postulates.minute', { meeting: meeting.id, speaker: one, content: 'x' })
  expect([(await minute({ kind: 'attendance', id: speaker.id })).submitters, (await minute({ kind: 'floor' })).submitters]).toEqual([[{ kind: 'person', id: resident.id }], [{ kind: 'floor' }]])
  const stranger = await attends({ person: resident.id }, (await clerk.meeting('2026-06-16')).id)
  expect(await office.refused('postulates.minute', { meeting: meeting.id, speaker: { kind: 'attendance', id: stranger.id }, content: 'x' })).toEqual({ code: 'invalid_input', fields: { 'speaker.id': 'no_such_record' } })
  expect(await office.refused('postulates.minute', { meeting: meeting.id, speaker: { kind: 'floor' }, content: ' ' })).toEqual({ code: 'invalid_input', fields: { content: 'required' } })
})

test('at a consultation meeting voices are remarks to its draft, of the day on which they were raised', async () => {
  const { office } = await openMeeting()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-10-01', endsOn: '2026-12-31' })
  const day = (date: string) => ({ date, from: null, to: null })
  const meeting = await office.call('meetings.create', { kind: 'consultation', dates: [day('2026-11-20'), day('2026-11-21')], consultation: consultation.id })
  expect(await office.call('postulates.minute', { meeting: meeting.id, speaker: { kind: 'floor' }, content: 'x' })).toMatchObject({ stage: 'remark', consultation: consultation.id, receivedOn: '2026-11-21', isLate: false })
})

test('the room sees current entries by their numbers, organisations by name, and no personal data', async () => {
  const { office, clerk, cats, resident, meeting } = await openMeeting()
  const add = (content: string, submitters: { kind: 'organisation' | 'person' | 'floor'; id?: string }[]) => clerk.postulate(content, { meeting: meeting.id, submitters })
  const first = await add('Pani Anna Zielińska (tel. 600 700 800, anna@zielinska.pl) prosi o ławki.', [{ kind: 'person', id: resident.id }, { kind: 'organisation', id: cats.id }])
  const second = await add('Kosze', [{ kind: 'floor' }])
  const same = await add('Kosze!', [])
  await office.call('postulates.merge', { into: second.id, postulates: [same.id] })
  await office.call('postulates.remove', { id: (await add('Pomyłka', [])).id })
  expect(await office.call('meetings.projector', { id: meeting.id })).toEqual({
    title: 'Spotkanie w Sporcie', when: '15 czerwca 2026 r.', place: 'Centrum Obywatelskie, ul. Reymonta 20',
    rows: [
      { id: first.id, number: '1/2026', submitters: 'Koci Patrol, osoba fizyczna', content: 'Pani […] (tel. […], […]) prosi o ławki.' },
      { id: second.id, number: '2/2026', submitters: 'głos z sali', content: 'Kosze' },
    ],
  })
})

test('the window for the room opens for a meeting that is there', async () => {
  const asked: string[] = []
  const office = await openOffice({ services: { toggleRoom: async (meeting) => ({ isOpen: asked.push(meeting) === 1 }) } })
  const meeting = await makeClerk(office).meeting('2026-06-15')
  expect([await office.call('meetings.toggleProjector', { id: meeting.id }), await office.call('meetings.toggleProjector', { id: meeting.id }), (await office.refused('meetings.toggleProjector', { id: crypto.randomUUID() })).code, asked]).toEqual([{ isOpen: true }, { isOpen: false }, 'not_found', [meeting.id, meeting.id]])
})
