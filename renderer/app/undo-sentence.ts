import type { UndoOutcome } from '#renderer/api/use-undo.ts'
import { countOf } from '#shared/text/plural.ts'

const changes = { one: 'zmiana', few: 'zmiany', many: 'zmian' }
const records = { one: 'wpis', few: 'wpisy', many: 'wpisów' }

/** Why a row could not be taken back, by the journal's word for it. */
const refusals: Record<string, string> = {
  foreign_key: 'korzystają z tego inne wpisy albo brakuje wpisu, na który wskazuje',
  unique: 'taka wartość jest już w innym wpisie',
  check: 'dawna wartość nie spełnia dzisiejszych reguł',
  missing: 'wpisu już nie ma',
  redacted: 'dane osobowe usunięto na stałe',
  schema_changed: 'pochodzi ze starszej wersji programu',
  still_needed: 'korzystają z tego inne wpisy',
  replaced: 'wpis, którego to dotyczy, połączono z innym, podzielono albo anulowano',
  position_locked: 'jest do tego stanowisko zatwierdzone później',
  published_later: 'opublikowano później następną wersję, którą trzeba cofnąć najpierw',
  already_carried: 'na to spotkanie przeniesiono to już jeszcze raz',
}

function listed(rows: readonly { title: string; reason?: string }[]): string {
  const shown = rows.slice(0, 5).map(({ title, reason }) => `„${title}”${reason === undefined ? '' : ` – ${refusals[reason] ?? 'baza tego nie pozwala'}`}`)
  return [shown.join(', '), ...(rows.length > 5 ? [`i jeszcze ${countOf(rows.length - 5, records)}`] : [])].join(' ')
}

/** What an undo or a redo did, in sentences: what was taken back, what was left because it was changed since, and what could not be. */
export function undoSentence(verb: 'Cofnięto' | 'Przywrócono', summary: string, { undone, kept, refused }: UndoOutcome): string {
  const sentences = [
    undone > 0 ? `${verb}: ${summary} (${countOf(undone, changes)}).` : `Nic się nie zmieniło: ${summary}.`,
    kept.length > 0 ? `Zostawiono, bo zmieniono to później: ${listed(kept)}.` : '',
    refused.length > 0 ? `Nie dało się tego zrobić z: ${listed(refused)}.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
