import { answers } from './answers.ts'
import { backups } from './backups.ts'
import { carrying } from './carrying.ts'
import type { AppHandlers } from './context.ts'
import { documents } from './documents.ts'
import { journal } from './journal.ts'
import { lineage } from './lineage.ts'
import { merging } from './merging.ts'
import { minutes } from './minutes.ts'
import { phraseUses } from './phrase-uses.ts'
import { positions } from './positions.ts'
import { postulates } from './postulates.ts'
import { registers } from './registers.ts'
import { settings } from './settings.ts'
import { smallHandlers } from './small-handlers.ts'

/** A handler for every operation of the contract. */
export const handlers = { ...registers, ...postulates, ...positions, ...answers, ...lineage, ...merging, ...carrying, ...minutes, ...phraseUses, ...documents, ...backups, ...journal, ...settings, ...smallHandlers } as AppHandlers
