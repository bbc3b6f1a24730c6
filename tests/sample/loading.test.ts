import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { settingsId } from '#shared/domain/settings.ts'
import { AppError } from '#shared/errors.ts'
import { dictionaryFiles, readSampleFile, sampleFiles } from '#electron/store/sample/sample-files.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { wholeEntity } from '#electron/store/sample/whole-entity.ts'
import { startOperation } from '#electron/store/start-operation.ts'
import { verifyChain } from '#electron/store/verify.ts'
import { idsIn, newStore, resourcesDir } from './loaded-sample.ts'
import { statutorySpheres } from './seeds.ts'

const tables = ['settings', 'sphere', 'unit', 'programme', 'consultation', 'meeting', 'organisation', 'person', 'attendance', 'roster', 'duty', 'postulate', 'position', 'submission', 'call', 'document']

async function countsIn(withSample: boolean) {
  const store = await newStore({ withSample })
  const counts = await Promise.all(tables.map(async (table) => [table, (await idsIn(store, table)).length]))
  await store.close()
  return Object.fromEntries(counts) as Record<string, number>
}

test('an empty database has the office, the 41 spheres and the units, and nothing else', async () => {
  expect(await countsIn(false)).toEqual({
    settings: 1, sphere: 41, unit: 14, programme: 0, consultation: 0, meeting: 0, organisation: 0, person: 0, attendance: 0, roster: 0, duty: 0, postulate: 0, position: 0, submission: 0, call: 0, document: 0,
  })
})

test('the sample adds what the material states and invents no people', async () => {
  expect(await countsIn(true)).toEqual({
    settings: 1, sphere: 41, unit: 14, programme: 6, consultation: 2, meeting: 36, organisation: 31, person: 0, attendance: 31, roster: 2, duty: 17, postulate: 33, position: 33, submission: 7, call: 3, document: 33,
  })
})

test('the loaded database is whole, its references lead somewhere, and its journal is sealed', async () => {
  const store = await newStore({ withSample: true })
  const integrity = await sql`pragma integrity_check`.execute(store.db)
  const foreignKeys = await sql`pragma foreign_key_check`.execute(store.db)
  const operations = await store.db.selectFrom('operation').select(['id', 'name']).orderBy('id').execute()
  expect({ integrity: integrity.rows, foreignKeys: foreignKeys.rows, operations, faults: await verifyChain(store.read) }).toEqual({
    integrity: [{ integrity_check: 'ok' }],
    foreignKeys: [],
    operations: [{ id: 1, name: startOperation }],
    faults: [],
  })
  await store.close()
})

test('every record has one id, which is a UUID of version 7 and the same in every database', async () => {
  const ids = [...dictionaryFiles, ...sampleFiles].flatMap(({ table, file }) => readSampleFile(resourcesDir, file).map((record) => wholeEntity(table, record).id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(id))).toEqual([])
  expect([sampleId('settings', 'office'), sampleId('unit', 'kultura')]).toEqual([settingsId, '019f1af9-b400-7d6c-bfd6-03eb18f5d462'])
})

test.each([
  ['a field that no entity has', { key: 'x', name: 'Fundacja', colour: 'red' }],
  ['a missing field', { key: 'x' }],
  ['a broken rule', { key: 'x', name: 'Fundacja', krs: '0000000000' }],
])('a record with %s is not loaded', (_, record) => {
  expect(() => wholeEntity('organisation', record)).toThrow(new AppError('unexpected'))
})

test('a missing file of the program is said as such', () => {
  expect(() => readSampleFile(resourcesDir, 'sample/absent.json')).toThrow(new AppError('io_failed', { reason: 'file_missing' }))
})

test('the spheres are those of the act, letter for letter and in its order', () => {
  const spheres = readSampleFile(resourcesDir, 'dictionaries/spheres.json').map(({ order, point, genitive, nominative, short }) => ({ order, point, genitive, nominative, short }))
  expect(spheres).toEqual(statutorySpheres)
})
