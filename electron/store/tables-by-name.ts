import { journaledTables } from './journaled-tables.ts'
import type { EntityTable } from './tables.ts'

/** Whether a word from outside is the name of a table of records. */
export const isEntityTable = (name: string): name is EntityTable => Object.hasOwn(journaledTables, name)
