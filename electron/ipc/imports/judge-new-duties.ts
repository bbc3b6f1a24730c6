import type { Duty } from '#shared/domain/duty.ts'
import { draftOf, type DutyDraft } from '#shared/domain/duty-draft.ts'
import { saidFields, type DutyRow } from './duty-rows.ts'
import { dutyTexts } from './duty-texts.ts'
import type { DutyReading } from './duty-values.ts'
import { changesBetween, changeOf, differingFields, dutyDraftFields, valueKey, type DutyVerdict } from './duty-verdict.ts'
import { freeDuties, sameDuty, similarDuty } from './free-duties.ts'
import type { NewRow } from './read-new-duty.ts'

type Judging = { duties: readonly Duty[]; claimed: Set<string>; reading: DutyReading }

/** What rows without a known mark would do. First all that say what a duty says, so that none of those is taken for another one that only resembles it; the duties that rows stand for are added to `claimed`. */
export function judgeNewDuties(fresh: readonly NewRow[], { duties, claimed, reading }: Judging): Map<DutyRow, DutyVerdict> {
  const free = freeDuties(duties.filter(({ id }) => !claimed.has(id)))
  const verdicts = new Map<DutyRow, DutyVerdict>()
  const claim = (duty: Duty) => {
    free.claim(duty)
    claimed.add(duty.id)
  }
  const seen = new Set<string>()
  for (const one of fresh) {
    const key = one.duty ? newKey(one.duty) : undefined
    if (key !== undefined && seen.has(key)) verdicts.set(one.row, unchanged(one.duty!, 'Taki sam wiersz jest już w tym albo w innym z wczytywanych plików.'))
    else if (key !== undefined) seen.add(key)
  }
  const left = () => fresh.filter(({ row }) => !verdicts.has(row))
  for (const one of left()) {
    const stored = sameDuty(one, free)
    if (!stored) continue
    claim(stored)
    verdicts.set(one.row, unchanged(draftOf(stored)))
  }
  for (const one of left()) {
    const other = one.doubt === '' ? similarDuty(one, free) : undefined
    if (other) claim(other)
    verdicts.set(one.row, other ? asOther(one, other, reading) : asNew(one, reading))
  }
  return verdicts
}

const newKey = (duty: DutyDraft): string => JSON.stringify(dutyDraftFields.map((field) => valueKey(field, duty)))
const unchanged = (duty: DutyDraft, ...notes: string[]): DutyVerdict => ({ outcome: 'unchanged', duty, changes: [], faults: [], notes })

/** A duty at the same time that the row says otherwise of: a person decides, because there may be two. */
function asOther({ duty, said, notes }: NewRow, stored: Duty, { names }: DutyReading): DutyVerdict {
  const before = draftOf(stored)
  const after: DutyDraft = { ...before, ...Object.fromEntries(said.map((field) => [field, duty![field]])) }
  const patch = Object.fromEntries(differingFields(before, after).map((field) => [field, after[field]]))
  return {
    outcome: 'conflict', duty: before, changes: changesBetween(before, after, names), faults: [], notes: [...notes, 'W harmonogramie jest w tym czasie dyżur, który się tym różni. Przyjęcie go zmieni; jeśli to dwa różne dyżury, zostaw obecny i dodaj drugi w harmonogramie.'],
    act: { act: 'update', id: stored.id, revision: stored.revision, patch },
  }
}

/** A duty that would be added; in doubt, where there is one. */
function asNew({ row, duty, faults, notes, doubt }: NewRow, { names }: DutyReading): DutyVerdict {
  if (!duty) return { outcome: 'refused', duty: undefined, changes: rawChanges(row), faults, notes }
  const texts = dutyTexts(duty, names)
  const changes = dutyDraftFields.flatMap((field) => (texts[field] === '' ? [] : [changeOf(field, { stored: '', incoming: texts[field] })]))
  return { outcome: doubt === '' ? 'created' : 'conflict', duty, changes, faults, notes: [...(doubt === '' ? [] : [doubt]), ...notes], act: { act: 'create', duty } }
}

const rawChanges = (row: DutyRow) => [...saidFields(row), 'hours' as const].flatMap((field) => ((row.cells[field] ?? '').trim() === '' ? [] : [changeOf(field, { stored: '', incoming: row.cells[field]! })]))
