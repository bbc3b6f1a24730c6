import { AppError } from '#shared/errors.ts'
import { readImportLayouts } from '#electron/store/import-layouts.ts'
import { keepImportLayout } from '#electron/store/scratch.ts'
import type { PreviewContext } from './importer.ts'
import type { Mappings } from './list-tables.ts'

/** What people said of layouts of columns, with what is said now, which is kept. `invalid_input` (`mapping`: `not_a_choice`) for a field that this kind of list does not have. */
export async function keptMappings<F extends string>(fields: readonly F[], { db, services, options, keep }: Pick<PreviewContext, 'db' | 'services' | 'options' | 'keep'>): Promise<Mappings<F>> {
  const isField = (field: unknown): field is F | null => field === null || (fields as readonly unknown[]).includes(field)
  const chosen = Object.entries(options.mapping ?? {})
  if (!chosen.every(([, mapping]) => Object.values(mapping).every(isField))) throw new AppError('invalid_input', { fields: { mapping: 'not_a_choice' } })
  if (chosen.length > 0) {
    const at = services.now().toISOString()
    await keep(async (writeDb) => {
      for (const [signature, mapping] of chosen) await keepImportLayout(writeDb, { signature, mapping: JSON.stringify(mapping), at })
    })
  }
  const rows = await readImportLayouts(db)
  return Object.fromEntries(rows.map(({ signature, mapping }) => [signature, JSON.parse(mapping) as Record<string, F | null>]))
}
