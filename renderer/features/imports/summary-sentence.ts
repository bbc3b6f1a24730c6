import type { Output } from '#shared/contract/index.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { countOf, formatCount } from '#shared/text/plural.ts'
import { countsOf, importKinds, outcomeOrder, type Preview } from './import-kinds.ts'

const fileForms = { one: 'pliku', few: 'plików', many: 'plików' }

/** What the files hold, in words: „3 pliki: 12 stanowisk …”. */
export function summarySentence(kind: ImportKind, summary: Preview['summary'], files: number): string {
  const counts = countsOf(summary)
  const { counted, outcomes } = importKinds[kind]
  const total = outcomeOrder.reduce((sum, outcome) => sum + counts[outcome], 0)
  if (total === 0) return files === 1 ? 'W pliku nie ma wierszy do wczytania.' : 'W plikach nie ma wierszy do wczytania.'
  const parts = outcomeOrder.filter((outcome) => counts[outcome] > 0).map((outcome) => `${outcomes[outcome]} – ${formatCount(counts[outcome])}`)
  return `Z ${countOf(files, fileForms)}: ${countOf(total, counted)}, w tym ${parts.join(', ')}.`
}

/** Whether the preview would leave the register as it is, whatever a person decided. */
export const changesNothing = (kind: ImportKind, { created, updated, conflicts, altered, missing }: Preview['summary']) => created + updated + conflicts + altered + (importKinds[kind].choices.missing ? missing : 0) === 0

/** Said when nothing would change; nothing when something would. */
export function nothingChanges(kind: ImportKind, summary: Preview['summary']): string | undefined {
  if (!changesNothing(kind, summary) || summary.unchanged === 0) return undefined
  const isAllThere = summary.unknown + summary.missing + summary.refused === 0
  const { into } = importKinds[kind]
  return `${isAllThere ? 'Wszystkie wiersze' : 'Wiersze, które udało się rozpoznać,'} są już ${into}; nic się nie zmieni.`
}

/** What was stored, in words. */
export function storedSentence(kind: ImportKind, { created, updated, unchanged, removed = 0 }: Output<'imports.apply'>['summary']): string {
  const { counted, into } = importKinds[kind]
  const isNew = created > 0 && `dodano ${countOf(created, counted)}`
  const isChanged = updated > 0 && `zmieniono ${countOf(updated, counted)}`
  const isRemoved = removed > 0 && `usunięto ${countOf(removed, counted)}`
  const done = [isNew, isChanged, isRemoved].filter((part) => part !== false)
  if (done.length === 0) return `Nic się nie zmieniło ${into}.`
  return `Zapisano ${into}: ${done.join(', ')}${unchanged > 0 ? `; bez zmian zostało ${countOf(unchanged, counted)}` : ''}.`
}

/** Where a row or a problem stands in the files. */
export function placeSentence({ file, sheet, row, column }: { file: string; sheet?: string | undefined; row?: number | null | undefined; column?: string | undefined }): string {
  const parts = [file, sheet ? `arkusz „${sheet}”` : '', row ? `wiersz ${row}` : '', column ? `kolumna „${column}”` : '']
  return parts.filter((part) => part !== '').join(', ')
}
