import type { Input } from '#shared/contract/index.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyChanges, hasChanges } from '#shared/domain/duty-changes.ts'
import { firstDay, type Meeting } from '#shared/domain/meeting.ts'
import { publishedPapers } from '#shared/domain/expected-documents.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { matrixIds } from '#electron/store/document-matrix.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { hasDrafts } from '#electron/store/set-content.ts'
import { readPublishedRoster } from './read-published-roster.ts'
import { consultationTargets, meetingTargets, yearTargets, type SetTarget } from './set-targets.ts'

type PackOrder = Pick<Input<'documents.publicationPack'>, 'for' | 'kinds'>
export type PackTargets = { targets: SetTarget[]; drafts: SetTarget[] }

/** What of a meeting, a consultation or a year is to be published. A position paper and a roster that are drafts are apart, unless they were asked for by their kind; what the last publication of a roster changed goes beside it; an invitation goes only before its meeting. `not_found`. */
export async function packTargets(db: ReadDb, { for: of, kinds }: PackOrder, today: string): Promise<PackTargets> {
  const all = await targetsOf(db, of, kinds === undefined ? await lastDue(db, of, today) : endOfDays)
  const packed: PackTargets = { targets: [], drafts: [] }
  for (const target of [...all, ...(await correctionsOf(db, all))]) {
    if (!publishedPapers.has(target.kind) || (kinds && !kinds.includes(target.kind))) continue
    if (kinds === undefined && target.kind === 'zaproszenie-na-spotkanie' && (await isPast(db, target, today))) continue
    const isDraft = kinds === undefined && (await isDraftOf(db, target))
    packed[isDraft ? 'drafts' : 'targets'].push(target)
  }
  return packed
}

/** What was asked for by its kind is made whatever its day. */
const endOfDays = '9999-12-31'

/** Papers of a consultation are published before it begins, so what is due on its first day belongs to its pack already. */
async function lastDue(db: ReadDb, of: PackOrder['for'], today: string): Promise<string> {
  if (!('consultation' in of)) return today
  const { startsOn } = await readEntity<Consultation>(db, 'consultation', of.consultation)
  return startsOn > today ? startsOn : today
}

async function targetsOf(db: ReadDb, of: PackOrder['for'], day: string): Promise<SetTarget[]> {
  if ('meeting' in of) return meetingTargets(db, of.meeting, day)
  return 'consultation' in of ? consultationTargets(db, of.consultation, day) : publicOfYear(db, of.year, day)
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

/** Of every published roster whose last publication changed something that readers were told before. */
async function correctionsOf(db: ReadDb, targets: readonly SetTarget[]): Promise<SetTarget[]> {
  const corrections: SetTarget[] = []
  for (const { kind, for: { roster }, name } of targets) {
    if (kind !== 'harmonogram-dyzurow' || roster === undefined) continue
    const published = await readPublishedRoster(db, roster, { isInternal: false })
    const [former, last] = published.versions.slice(-2)
    if (published.roster.state === 'draft' || !former || !last || !hasChanges(dutyChanges(former.duties, last.duties))) continue
    corrections.push({ kind: 'korekta-harmonogramu', for: { roster }, variant: 'opublikowana', name })
  }
  return corrections
}

async function isDraftOf(db: ReadDb, { kind, for: of }: SetTarget): Promise<boolean> {
  if (kind === 'harmonogram-dyzurow' && of.roster !== undefined) return (await readEntity<Roster>(db, 'roster', of.roster)).state === 'draft'
  return kind === 'stanowisko' && hasOpenAnswers(db, of)
}

/** A paper of the whole year is a draft as long as one of its meetings or consultations waits. */
async function hasOpenAnswers(db: ReadDb, { meeting, consultation, year }: SetTarget['for']): Promise<boolean> {
  if (meeting !== undefined) return hasDrafts(db, { meeting })
  if (consultation !== undefined) return hasDrafts(db, { consultation })
  const { meetings, consultations } = await matrixIds(db, year!)
  for (const one of [...meetings.map((id) => ({ meeting: id })), ...consultations.map((id) => ({ consultation: id }))]) if (await hasDrafts(db, one)) return true
  return false
}
