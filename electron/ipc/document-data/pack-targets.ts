import type { Input } from '#shared/contract/index.ts'
import { firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { publishedPapers } from '#shared/domain/expected-documents.ts'
import { matrixIds } from '#electron/store/document-matrix.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { hasDrafts } from '#electron/store/set-content.ts'
import { consultationTargets, meetingTargets, yearTargets, type SetTarget } from './set-targets.ts'

type PackOrder = Pick<Input<'documents.publicationPack'>, 'for' | 'kinds'>
export type PackTargets = { targets: SetTarget[]; drafts: SetTarget[] }

/** What of a meeting, a consultation or a year is to be published. A position paper that is a draft is apart, unless it was asked for by its kind; an invitation goes only before its meeting. `not_found`. */
export async function packTargets(db: ReadDb, { for: of, kinds }: PackOrder, today: string): Promise<PackTargets> {
  const all = 'meeting' in of ? await meetingTargets(db, of.meeting, today) : 'consultation' in of ? await consultationTargets(db, of.consultation, today) : await publicOfYear(db, of.year, today)
  const packed: PackTargets = { targets: [], drafts: [] }
  for (const target of all) {
    if (!publishedPapers.has(target.kind) || (kinds && !kinds.includes(target.kind))) continue
    if (kinds === undefined && target.kind === 'zaproszenie-na-spotkanie' && (await isPast(db, target, today))) continue
    const isDraft = kinds === undefined && target.kind === 'stanowisko' && (await isDraftOf(db, target))
    packed[isDraft ? 'drafts' : 'targets'].push(target)
  }
  return packed
}

/** Papers of single units and organisations are not the city's page's; those of the whole year are. */
async function publicOfYear(db: ReadDb, year: number, today: string): Promise<SetTarget[]> {
  return (await yearTargets(db, year, today)).filter(({ for: { unit, organisation } }) => unit === undefined && organisation === undefined)
}

async function isPast(db: ReadDb, { for: { meeting } }: SetTarget, today: string): Promise<boolean> {
  const { dates } = await readEntity<Meeting>(db, 'meeting', meeting!)
  const first = firstDay(dates)
  return first === undefined || first < today
}

/** A paper of the whole year is a draft as long as one of its meetings or consultations waits. */
async function isDraftOf(db: ReadDb, { for: { meeting, consultation, year } }: SetTarget): Promise<boolean> {
  if (meeting !== undefined) return hasDrafts(db, { meeting })
  if (consultation !== undefined) return hasDrafts(db, { consultation })
  const { meetings, consultations } = await matrixIds(db, year!)
  for (const one of [...meetings.map((id) => ({ meeting: id })), ...consultations.map((id) => ({ consultation: id }))]) if (await hasDrafts(db, one)) return true
  return false
}
