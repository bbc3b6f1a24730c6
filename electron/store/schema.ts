import type { SystemTables } from './system-tables.ts'
import type { EntityTables } from './tables.ts'

/** Every table of the file, as Kysely sees it. */
export type Schema = EntityTables & SystemTables
