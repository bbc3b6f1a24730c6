import { meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Row } from '#electron/store/journaled.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { insertEntity, readEntities } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import { insertVersion } from '#electron/store/roster-versions.ts'
import { dictionaryFiles, readSampleFile, rostersFile, sampleFiles, type SampleFile } from './sample-files.ts'
import { sampleId } from './sample-id.ts'
import { wholeEntity } from './whole-entity.ts'

/** Puts the office's settings, the statutory spheres and the units of the city into a new database, as part of the operation that makes it. */
export async function loadDictionaries(db: WriteDb, resourcesDir: string): Promise<void> {
  await loadFiles(db, resourcesDir, dictionaryFiles)
}

/** Puts the sample into a database that holds the dictionaries and nothing else. `invalid_input` (`no_such_record`) when one of their units or spheres is gone. */
export async function loadSample(db: WriteDb, resourcesDir: string): Promise<void> {
  await loadFiles(db, resourcesDir, sampleFiles)
  for (const { key } of readSampleFile(resourcesDir, rostersFile)) await keepPublished(db, key)
}

/** What the office published is the first version of its roster. */
async function keepPublished(db: WriteDb, key: string): Promise<void> {
  const [roster] = await readEntities<Roster>(db, 'roster', [sampleId('roster', key)])
  if (roster?.publishedOn) await insertVersion(db, roster, { id: sampleId('rosterVersion', `${key}/1`), publishedOn: roster.publishedOn, publishedBy: '' })
}

async function loadFiles(db: WriteDb, resourcesDir: string, files: readonly SampleFile[]): Promise<void> {
  for (const { table, file } of files) {
    for (const record of readSampleFile(resourcesDir, file)) {
      const entity = wholeEntity(table, record)
      await insertEntity(db, table, entity, computedOf[table]?.(entity, record.key))
    }
  }
}

/** Columns that say what the program itself knows of a record. The key of a postulate is its number (`3/2026`). */
const computedOf: { [T in RegisterTable]?: (entity: Record<string, unknown>, key: string) => Row } = {
  meeting: (entity) => ({ year: meetingYear(entity as unknown as Meeting) }),
  postulate: (_, key) => {
    const [sequence, year] = key.split('/').map(Number)
    return { sequence: sequence!, year: year!, isCancelled: 0 }
  },
}
