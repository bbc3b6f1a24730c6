import type { DocumentFor } from '#shared/contract/documents.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { FactSource } from '#shared/documents/template/fact.ts'
import { valuesOfFacts } from '#shared/documents/template/facts.ts'
import type { TemplateValues } from '#shared/documents/template/placeholder.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { postulateIdsOf } from '#electron/store/postulates-of.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readMeeting } from './read-meetings.ts'
import { yearOfTarget } from './year-of-target.ts'

/** What any template may say of what a document is for, and of what that belongs to: a roster to its consultation, a meeting and a consultation to their programme. `not_found`. */
export async function readFacts(db: ReadDb, target: DocumentFor, context: BuildContext): Promise<TemplateValues> {
  const one = async <E>(table: RegisterTable, id: string | null | undefined) => (id ? await readEntity<E>(db, table, id) : null)
  const postulate = target.postulate === undefined ? null : ((await readPostulates(db, [target.postulate]))[0] ?? null)
  const roster = await one<Roster>('roster', target.roster)
  const held = await readHeld(db, target.meeting ?? postulate?.meeting)
  const consultation = await one<Consultation>('consultation', target.consultation ?? roster?.consultation ?? postulate?.consultation ?? held?.meeting.consultation)
  return valuesOfFacts({
    context, postulate, roster, consultation, meeting: held, year: await yearOfTarget(db, target, context.today),
    programme: await one<Programme>('programme', consultation?.programme ?? held?.meeting.programme), unit: await one<Unit>('unit', target.unit ?? roster?.unit), organisation: await one<Organisation>('organisation', target.organisation),
  })
}

async function readHeld(db: ReadDb, id: string | null | undefined): Promise<FactSource['meeting']> {
  if (!id) return null
  const { meeting, hosts } = await readMeeting(db, id)
  const postulates = await readPostulates(db, await postulateIdsOf(db, { meeting: id }))
  return { meeting, hosts, postulates: postulates.filter(isCurrent).length }
}
