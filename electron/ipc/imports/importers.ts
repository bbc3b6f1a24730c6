import type { Importers } from './importer.ts'
import { positionsImporter } from './positions.ts'

/** What can be read into the register, by its kind. */
export const importers = { positions: positionsImporter } as Importers
