import { useWrite } from '#renderer/api/use-write.ts'
import { copyRows } from '#renderer/ui/copy-rows.ts'
import type { PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'

type CopySetting = { ids: ReadonlySet<string>; /** What is listed, in the order in which it is seen. */ rows: readonly { id: string }[]; columns: readonly PostulateColumn[]; onDone: (outcome: BulkOutcome) => void }

/** Copies the whole texts of marked rows, under the columns that are shown, as a table for a spreadsheet. */
export function useCopyRows({ ids, rows, columns, onDone }: CopySetting) {
  const table = useWrite('postulates.table')
  const copy = async () => {
    const seen = rows.flatMap(({ id }) => (ids.has(id) ? [id] : []))
    const read = await table.run({ ids: [...new Set([...seen, ...ids])], columns: [...columns] })
    if (!read) return
    onDone({ sentence: copyRows(read) ? `Skopiowano ${countOf(read.rows.length, nouns.row)}. W Excelu wklej je przez Ctrl+V.` : 'Nie skopiowano: schowek był zajęty. Spróbuj jeszcze raz.', refused: [] })
  }
  return { copy: () => void copy(), isRunning: table.isRunning, error: table.error }
}
