import type { CompilationScope } from '#shared/documents/data.ts'
import type { LetterScope } from '#shared/documents/letter-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { PostulateScope } from '#electron/store/postulate-scope.ts'
import type { PostulatesOf } from '#electron/store/postulates-of.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** What a compilation covers; `not_found`. */
export async function readScope(db: ReadDb, of: PostulatesOf): Promise<CompilationScope> {
  return 'unit' in of ? { kind: 'unit', unit: await readEntity<Unit>(db, 'unit', of.unit), year: of.year } : (await readLetterScope(db, of))!
}

/** What a letter is narrowed to: a meeting, else a consultation, else a year; null when it is not. `not_found`. */
export async function readLetterScope(db: ReadDb, { meeting, consultation, year }: PostulateScope): Promise<LetterScope | null> {
  if (meeting) {
    const found = await readEntity<Meeting>(db, 'meeting', meeting)
    const unit = await readById<Unit>(db, 'unit', found.units)
    return { kind: 'meeting', meeting: found, hosts: found.units.map((id) => unit(id)!) }
  }
  if (consultation) return { kind: 'consultation', consultation: await readEntity<Consultation>(db, 'consultation', consultation) }
  return year === undefined ? null : { kind: 'year', year }
}

type Placed = { meeting: Meeting | null; consultation: Consultation | null }

/** The consultation that all of it belongs to: whose meeting it is, or in which everything was submitted; null when there is none or not one only. */
export async function readConsultation(db: ReadDb, scope: CompilationScope | null, entries: readonly Placed[]): Promise<Consultation | null> {
  if (scope?.kind === 'consultation') return scope.consultation
  const own = scope?.kind === 'meeting' ? scope.meeting.consultation : undefined
  const all = own === undefined ? [...new Set(entries.map(({ meeting, consultation }) => consultation?.id ?? meeting?.consultation ?? null))] : [own]
  return all.length === 1 && all[0] ? readEntity<Consultation>(db, 'consultation', all[0]) : null
}

/** The programme that all of it is about; null when there are several or none. */
export async function readProgramme(db: ReadDb, scope: CompilationScope | null, entries: readonly Placed[]): Promise<Programme | null> {
  const own = scope?.kind === 'meeting' ? scope.meeting.programme : scope?.kind === 'consultation' ? scope.consultation.programme : undefined
  const all = own === undefined ? [...new Set(entries.map(({ meeting, consultation }) => consultation?.programme ?? meeting?.programme ?? null))] : [own]
  return all.length === 1 && all[0] ? readEntity<Programme>(db, 'programme', all[0]) : null
}
