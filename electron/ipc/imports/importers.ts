import { dutiesImporter } from './duties.ts'
import type { Importers } from './importer.ts'
import { positionsImporter } from './positions.ts'
import { postulatesImporter } from './postulates.ts'

/** What can be read into the register, by its kind. */
export const importers: Importers = { positions: positionsImporter, postulates: postulatesImporter, duties: dutiesImporter }
