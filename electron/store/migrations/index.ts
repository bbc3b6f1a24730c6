import { start } from './0010-start.ts'
import { roundTrips } from './0020-round-trips.ts'

/** One step of the file's form. Numbered by tens, never edited once released. */
export type Migration = { version: number; name: string; sql: string }

export const migrations: readonly Migration[] = [start, roundTrips]

/** The form of the file that this program writes (`user_version`). */
export const latestVersion = migrations.at(-1)!.version
