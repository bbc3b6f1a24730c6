import { backups } from './backups.ts'
import type { AppHandlers } from './context.ts'
import { documents } from './documents.ts'
import { journal } from './journal.ts'
import { positions } from './positions.ts'
import { postulates } from './postulates.ts'
import { registers } from './registers.ts'
import { settings } from './settings.ts'
import { smallHandlers } from './small-handlers.ts'

/** A handler for every operation of the contract. */
export const handlers = { ...registers, ...postulates, ...positions, ...documents, ...backups, ...journal, ...settings, ...smallHandlers } as AppHandlers
