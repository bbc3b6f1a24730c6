import { useWrite } from '#renderer/api/use-write.ts'
import type { RowMarks } from '#renderer/ui/use-row-marks.ts'
import { formatCount } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'
import type { Register } from './use-register.ts'

/** Marks everything that is found, also what was not scrolled to; says so when there is more than can be acted on at once. */
export function useMarkAll({ input, marks, onDone }: { input: Register['input']; marks: RowMarks; onDone: (outcome: BulkOutcome) => void }) {
  const found = useWrite('postulates.ids')
  const markAll = async () => {
    const all = await found.run(input)
    if (!all) return
    marks.set(all.ids)
    if (all.hasMore) onDone({ sentence: `Zaznaczono pierwsze ${formatCount(all.ids.length)}: więcej naraz nie można. Zawęź listę filtrami, aby objąć pozostałe.`, refused: [] })
  }
  return { markAll: () => void markAll(), error: found.error }
}
