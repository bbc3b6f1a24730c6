import type { DocumentFor } from '#shared/contract/documents.ts'
import type { DocumentTarget } from '#shared/documents/document-definition.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { longText } from './hostile-texts.ts'

/** One thing of each sort for which there are papers. */
export type Things = { [T in DocumentTarget]: Required<DocumentFor>[T] }

const [consultation, meeting, roster, unit] = [sampleId('consultation', 'rpw-2026'), sampleId('meeting', '2026-06-15-kultura'), sampleId('roster', 'otwarty-krakow'), sampleId('unit', 'kultura')]

/** The sample, and what it lacks for a paper of each kind to say something: a resident, a letter, an answer that is owed, a roster published twice and changed again, a text longer than a cell. */
export async function openFullOffice(): Promise<{ office: Office; things: Things }> {
  const office = await openOffice({ withSample: true })
  const resident = (await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', phone: '600 700 800', email: 'z.nieujawniona@example.org' })).id
  const organisation = (await office.call('organisations.create', { name: 'Fundacja Wzorcowa', address: 'ul. Przykładowa 1' })).id
  await office.call('attendances.create', { meeting, organisation, person: resident, isPresent: true })
  await office.call('submissions.create', { consultation, channel: 'post', receivedOn: '2025-10-20', senderKind: 'person', person: resident, remarks: 1, signed: 'no', isWrongForm: true })
  const submitters = [{ kind: 'organisation' as const, id: organisation }, { kind: 'person' as const, id: resident }, { kind: 'floor' as const }]
  const owed = (await office.call('postulates.create', { content: longText, rationale: longText, meeting, submitters })).id
  await office.call('positions.create', { postulate: owed, unit, leading: true, state: 'to_fill', deadline: '2026-07-01' })
  const remark = (await office.call('postulates.create', { stage: 'remark', content: longText, consultation, programmeSection: '§ 5', submitters })).id
  await office.call('positions.create', { postulate: remark, unit, leading: true, decision: 'rejected', text: longText, state: 'approved' })
  await publishAgain(office)
  return { office, things: { consultation, meeting, roster, unit, organisation, postulate: remark, year: 2026 } }
}

/** The sample has it published once. */
async function publishAgain(office: Office): Promise<void> {
  const { rows: duties } = await office.call('duties.list', { roster, limit: 3 })
  const move = async ({ id, revision }: { id: string; revision: number }) => office.call('duties.update', { id, revision, from: '16:00' })
  await move(duties[0]!)
  await office.call('rosters.publish', { id: roster, revision: (await office.call('rosters.get', { id: roster })).revision })
  await move(duties[1]!)
}
