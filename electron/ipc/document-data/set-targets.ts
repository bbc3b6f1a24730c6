import type { DocumentFor } from '#shared/contract/documents.ts'
import { catalogue, isDocumentKind, type DocumentKind } from '#shared/documents/catalogue.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { expectedOfConsultation, expectedOfMeeting } from '#shared/domain/expected-documents.ts'
import { firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { readSettings } from '#electron/ipc/settings.ts'
import { matrixEvents, matrixIds, matrixPostulates } from '#electron/store/document-matrix.ts'
import { answeringUnits } from '#electron/store/owed-of.ts'
import { readOwed } from '#electron/store/owed.ts'
import { submittingOrganisations } from '#electron/store/own-postulates.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { remarksOf, rostersWithDuties } from '#electron/store/set-content.ts'

/** A document to be made. `name`: what it is for, as the name of its file says it. */
export type SetTarget = { kind: DocumentKind; for: DocumentFor; variant?: string; name: string }
type Wanted = { kind: string; for: DocumentFor; name: string }

const compilations: ReadonlySet<string> = new Set(['zestawienie-postulatow', 'stanowisko'])

/** Kinds of the catalogue that can be made for this, each in all its variants that readers are given. */
function inCatalogue(wanted: readonly Wanted[]): SetTarget[] {
  return wanted.flatMap(({ kind, ...one }) => {
    if (!isDocumentKind(kind) || !Object.keys(one.for).some((target) => catalogue[kind].for.some((allowed) => allowed === target))) return []
    const variants = kind === 'formularz-konsultacyjny' ? catalogue[kind].variants : []
    return variants.length === 0 ? [{ kind, ...one }] : variants.map(({ key }) => ({ kind, ...one, variant: key }))
  })
}

/** What of a meeting's papers has content today: what should exist by now; compilations only where something was submitted, a summary also where somebody wrote what was said or agreed. `not_found`. */
export async function meetingTargets(db: ReadDb, id: string, today: string): Promise<SetTarget[]> {
  const meeting = await readEntity<Meeting>(db, 'meeting', id)
  const postulates = (await matrixPostulates(db, [id]))[0]?.total ?? 0
  const name = [firstDay(meeting.dates) ?? meeting.period, meeting.title || meeting.kind].join(' ')
  const isWritten = [meeting.notes, meeting.outcomes].some((text) => text.trim() !== '')
  const hasContent = (kind: string) => postulates > 0 || !(compilations.has(kind) || (kind === 'podsumowanie-spotkania' && !isWritten))
  const expected = expectedOfMeeting({ ...meeting, postulates }).filter(({ kind, from }) => from <= today && hasContent(kind))
  return inCatalogue([...expected.map(({ kind }) => kind), ...(postulates > 0 ? ['rozdzielnik'] : [])].map((kind) => ({ kind, for: { meeting: id }, name })))
}

/** What of a consultation's papers has content today; the hours of duty come from each of its rosters. `not_found`. */
export async function consultationTargets(db: ReadDb, id: string, today: string): Promise<SetTarget[]> {
  const consultation = await readEntity<Consultation>(db, 'consultation', id)
  const [events] = await matrixEvents(db, [id])
  const { rosters = 0, meetings = 0 } = events ?? {}
  const remarks = await remarksOf(db, id)
  const name = `${consultation.startsOn} ${consultation.subjectShort}`
  const expected = expectedOfConsultation({ ...consultation, rosters, meetings }, await readSettings(db)).filter(({ kind, from }) => from <= today && kind !== 'harmonogram-dyzurow' && (remarks > 0 || !compilations.has(kind)))
  const ofRosters = await Promise.all((await rostersWithDuties(db, id)).map(async (roster) => ({ kind: 'harmonogram-dyzurow', for: { roster }, name: `${consultation.startsOn} ${await recordTitle(db, 'roster', roster)}` })))
  return inCatalogue([...expected.map(({ kind }) => ({ kind, for: { consultation: id }, name })), ...(remarks > 0 ? [{ kind: 'stanowisko', for: { consultation: id }, name }] : []), ...ofRosters])
}

/** Papers of the year as a whole, of each unit that answers and of each organisation that asked. */
async function wholeYearTargets(db: ReadDb, { year, today, hasMeetings }: { year: number; today: string; hasMeetings: boolean }): Promise<SetTarget[]> {
  const scope = { year }
  const called = async (table: 'unit' | 'organisation', id: string) => `${year} ${await recordTitle(db, table, id)}`
  const units = await answeringUnits(db, scope)
  const owing = (await readOwed(db, scope, today)).map(({ unit }) => unit)
  const organisations = await submittingOrganisations(db, scope)
  const hasEntries = units.length > 0 || organisations.length > 0
  const whole = [...(hasMeetings ? ['harmonogram-spotkan', 'lista-materialow'] : []), ...(hasMeetings || hasEntries ? ['sprawozdanie-z-programu'] : []), ...(hasEntries ? compilations : [])]
  return inCatalogue([
    ...whole.map((kind) => ({ kind, for: scope, name: `rok ${year}` })),
    ...(await Promise.all(units.map(async (unit) => ({ kind: 'stanowisko', for: { unit, year }, name: await called('unit', unit) })))),
    ...(await Promise.all(owing.map(async (unit) => ({ kind: 'przypomnienie-dla-komorki', for: { unit, year }, name: await called('unit', unit) })))),
    ...(await Promise.all(organisations.map(async (organisation) => ({ kind: 'odpowiedz-dla-organizacji', for: { organisation, year }, name: await called('organisation', organisation) })))),
  ])
}

/** Every document that has content for a year, in the order of the catalogue. Cards of single postulates are left out: they are made one by one, when asked for. */
export async function yearTargets(db: ReadDb, year: number, today: string): Promise<SetTarget[]> {
  const { meetings, consultations } = await matrixIds(db, year)
  const targets = [
    ...(await eachOf(meetings, (id) => meetingTargets(db, id, today))), ...(await eachOf(consultations, (id) => consultationTargets(db, id, today))), ...(await wholeYearTargets(db, { year, today, hasMeetings: meetings.length > 0 })),
  ]
  const order = Object.keys(catalogue)
  return targets.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

async function eachOf(ids: readonly string[], targetsOf: (id: string) => Promise<SetTarget[]>): Promise<SetTarget[]> {
  const all: SetTarget[] = []
  for (const id of ids) all.push(...(await targetsOf(id)))
  return all
}
