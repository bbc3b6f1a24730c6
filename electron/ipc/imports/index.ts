import { AppError } from '#shared/errors.ts'
import { pageOfImportRows, readImportPlan } from '#electron/store/import-plans.ts'
import { dropImportPlan } from '#electron/store/scratch.ts'
import type { AppHandlers } from '#electron/ipc/context.ts'
import { applyImport } from './apply.ts'
import { toImportRow } from './import-row.ts'
import { previewImport } from './preview.ts'

/** Files into the register: first a plan that changes nothing, then all of it at once. */
export const imports: AppHandlers<'imports.preview' | 'imports.rows' | 'imports.apply' | 'imports.drop'> = {
  'imports.preview': previewImport,
  'imports.apply': applyImport,

  'imports.rows': async ({ plan, ...asked }, { db }) => {
    if (!(await readImportPlan(db, plan))) throw new AppError('not_found', { reason: 'plan_unknown' })
    const { rows, ...rest } = await pageOfImportRows(db, plan, asked)
    return { rows: rows.map(toImportRow), ...rest }
  },

  'imports.drop': async ({ plan }, { db }) => {
    await dropImportPlan(db, plan)
    return {}
  },
}
