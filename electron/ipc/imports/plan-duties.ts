import type { Duty } from '#shared/domain/duty.ts'
import { draftOf } from '#shared/domain/duty-draft.ts'
import { hashOfDuty, type DutyMark } from './duty-mark.ts'
import type { DutyRow } from './duty-rows.ts'
import { dutyTexts } from './duty-texts.ts'
import { dutyTitle, type DutyAct, type DutyVerdict } from './duty-verdict.ts'
import type { DutyReading } from './duty-values.ts'
import { judgeKnownDuty } from './judge-known-duty.ts'
import { judgeNewDuties } from './judge-new-duties.ts'
import type { PlannedRow } from './importer.ts'
import { readNewDuty, type NewRow } from './read-new-duty.ts'
import { sortRows, type MarkedRow } from './roster-rows.ts'

export type PlannedDuties = { verdicts: Map<DutyRow, DutyVerdict>; claimed: ReadonlySet<string> }
type Planning = { duties: readonly Duty[]; reading: DutyReading; isElsewhere: (id: string) => boolean; pause: (done: number) => Promise<void> }

/** Rows between which a cancel is heard. */
const atOnce = 100

/** What each row would do, in the order of the rows; one that another version of the same row makes needless has no verdict. */
export async function planDuties(rows: readonly DutyRow[], { duties, reading, isElsewhere, pause }: Planning): Promise<PlannedDuties> {
  const byId = new Map(duties.map((duty) => [duty.id, duty]))
  const { known, others, claimed } = sortRows(rows, byId, isElsewhere)
  const verdicts = new Map<DutyRow, DutyVerdict>()
  let done = 0
  const next = async () => {
    done += 1
    if (done % atOnce === 0) await pause(done / rows.length)
  }
  for (const [row, versions] of known) {
    verdicts.set(row, inVersions(faulty(row, judgeKnownDuty(row, byId.get(row.mark.id)!, reading)), versions))
    await next()
  }
  const fresh: NewRow[] = []
  for (const [row, doubt] of others) {
    fresh.push(readNewDuty(row, doubt, reading))
    await next()
  }
  const places = new Map(rows.map((row, index) => [row, index]))
  for (const [row, verdict] of judgeNewDuties(fresh.toSorted((one, other) => places.get(one.row)! - places.get(other.row)!), { duties, claimed, reading })) verdicts.set(row, verdict)
  return { verdicts: new Map(rows.flatMap((row) => (verdicts.has(row) ? [[row, verdicts.get(row)!]] : []))), claimed }
}

/** Nothing is taken of a row with words that stand under no heading. */
const faulty = ({ fault }: DutyRow, verdict: DutyVerdict): DutyVerdict => (fault === undefined ? verdict : { ...verdict, outcome: 'refused', faults: [{ field: null, sentence: fault }, ...verdict.faults] })

/** Of versions that say different things a person takes one. */
function inVersions(verdict: DutyVerdict, versions: readonly MarkedRow[]): DutyVerdict {
  if (versions.length === 0) return verdict
  const notes = [`Ten sam dyżur jest w plikach w różnych wersjach; także: ${versions.map(({ file, sheet, line }) => `${file}, arkusz „${sheet}”, wiersz ${line}`).join('; ')}.`, ...verdict.notes]
  return { ...verdict, notes, outcome: verdict.outcome === 'updated' ? 'conflict' : verdict.outcome }
}

type Missing = { file: string; marks: readonly DutyMark[] }
type MissingSetting = { duties: readonly Duty[]; claimed: ReadonlySet<string>; hasCalls: (id: string) => boolean; reading: DutyReading; data: (act: DutyAct) => unknown }

/**
 * Duties that were in the workbook and are not in the file. They stay unless a person says otherwise: a row is also lost by a filter or by a part of a workbook that was sent on,
 * and what is taken away by mistake is missed only when nobody answers the phone. One at which somebody called stays in any case.
 */
export function planMissingDuties(sent: readonly Missing[], { duties, claimed, hasCalls, reading: { names }, data }: MissingSetting): PlannedRow[] {
  const byId = new Map(duties.map((duty) => [duty.id, duty]))
  const seen = new Set(claimed)
  return sent.flatMap(({ file, marks }) => marks.flatMap((mark): PlannedRow[] => {
    const duty = byId.get(mark.id)
    if (!duty || seen.has(mark.id)) return []
    seen.add(mark.id)
    const row = { file, sheet: '', line: null, title: dutyTitle(draftOf(duty), names), postulate: null, fields: [] }
    if (hasCalls(duty.id)) return [{ ...row, outcome: 'unchanged', note: 'Tego dyżuru nie ma w pliku, ale zapisano przy nim rozmowy, więc zostaje w harmonogramie.' }]
    const moved = hashOfDuty(dutyTexts(duty, names)) === mark.texts ? '' : ' Po utworzeniu skoroszytu zmieniono go w harmonogramie.'
    return [{ ...row, outcome: 'missing', note: `Tego dyżuru nie ma w pliku. Zostaje w harmonogramie, chyba że wybierzesz jego usunięcie.${moved}`, data: data({ act: 'remove', id: duty.id, revision: duty.revision }) }]
  }))
}
