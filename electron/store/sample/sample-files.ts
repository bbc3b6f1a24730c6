import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import { storeError } from '#electron/store/store-error.ts'

export type SampleFile = { table: RegisterTable; file: string }
/** A record as its file has it: a readable key instead of an id, keys instead of references, and only the fields that are not blank. */
export type SampleRecord = Record<string, unknown> & { key: string }

/** What every database starts with, in the order in which records refer to one another. */
export const dictionaryFiles: readonly SampleFile[] = [
  { table: 'settings', file: 'dictionaries/settings.json' },
  { table: 'sphere', file: 'dictionaries/spheres.json' },
  { table: 'unit', file: 'dictionaries/units.json' },
]

export const rostersFile = 'sample/rosters.json'

/** The sample: the office's real consultations, meetings, duties and documents of 2023–2026, and invented postulates, remarks, letters and calls. */
export const sampleFiles: readonly SampleFile[] = [
  { table: 'programme', file: 'sample/programmes.json' },
  { table: 'consultation', file: 'sample/consultations.json' },
  ...[2023, 2024, 2025, 2026].map((year): SampleFile => ({ table: 'meeting', file: `sample/meetings-${year}.json` })),
  { table: 'organisation', file: 'sample/organisations.json' },
  { table: 'attendance', file: 'sample/attendances.json' },
  { table: 'roster', file: rostersFile },
  { table: 'duty', file: 'sample/duties.json' },
  { table: 'postulate', file: 'sample/postulates.json' },
  { table: 'position', file: 'sample/positions.json' },
  { table: 'postulate', file: 'sample/remarks.json' },
  { table: 'position', file: 'sample/remark-positions.json' },
  { table: 'submission', file: 'sample/submissions.json' },
  { table: 'call', file: 'sample/calls.json' },
  { table: 'document', file: 'sample/documents.json' },
]

/** The records of one file. `io_failed` (`file_missing`) when the program's own file is not there. */
export function readSampleFile(resourcesDir: string, file: string): SampleRecord[] {
  try {
    return JSON.parse(readFileSync(join(resourcesDir, file), 'utf8')) as SampleRecord[]
  } catch (error) {
    throw storeError(error)
  }
}
