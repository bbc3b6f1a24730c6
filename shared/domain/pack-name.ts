import { safeFileName } from '#shared/text/safe-file-name.ts'
import { shortened } from '#shared/text/shortened.ts'

/** Leaves room for what stands before it. */
const longestTitle = 50

/** The name of a pack for the city's page without its extension: the year, or the day and the beginning of the title of what it is of, so that packs are told apart. */
export function packName({ year, day, title = '' }: { year?: number | undefined; day?: string | undefined; title?: string }): string {
  return safeFileName(['pakiet-do-publikacji', year, day, shortened(title, longestTitle).replace('…', '')].filter(Boolean).join(' ')).toLowerCase()
}
