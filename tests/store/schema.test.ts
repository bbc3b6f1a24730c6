import type { Database } from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { journaledTables } from '#electron/store/journaled-tables.ts'
import { createStore } from '#electron/store/open.ts'

let file: Database
beforeEach(async () => {
  file = (await createStore(':memory:')).file
})
const entities = Object.keys(journaledTables)
const columnsOf = (table: string) => file.prepare('select name from pragma_table_xinfo(?)').pluck().all(table) as string[]
const planOf = (query: string) => file.prepare(`explain query plan ${query}`).all().map((row) => (row as { detail: string }).detail)

test('every journaled table is in the file with an id, a revision and its computed columns, and no other table is beside the store\'s own', () => {
  const missing = Object.entries(journaledTables).flatMap(([table, { computed }]) => ['id', 'revision', ...computed].filter((column) => !columnsOf(table).includes(column)).map((column) => `${table}.${column}`))
  const tables = file.prepare(`select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'`).pluck().all() as string[]
  expect(missing).toEqual([])
  expect(tables.sort()).toEqual([...entities, 'operation', 'change', 'searchEntry', 'draft', 'backupRecord', 'importPlan', 'importPlanRow', 'importLayout', 'postulateOrder', 'similarEntry', 'content', 'sentDuty'].sort())
})

test('nothing writes a journaled table behind the journal: no cascades, and triggers only carry search entries into their index', () => {
  const cascades = entities.flatMap((table) => file.prepare('select * from pragma_foreign_key_list(?)').all(table) as { on_delete: string; on_update: string }[]).filter((key) => key.on_delete !== 'NO ACTION' || key.on_update !== 'NO ACTION')
  const triggers = file.prepare(`select distinct tbl_name from sqlite_schema where type = 'trigger'`).pluck().all()
  expect([cascades, triggers]).toEqual([[], ['searchEntry']])
})

test('no column is merely the time of the last change: that is what the journal says', () => {
  expect(entities.flatMap(columnsOf).filter((column) => /^(updated|modified|changed)(At|On)$/.test(column))).toEqual([])
})

test('every reference can be followed backwards by an index, so that deleting and undoing never read a whole table', () => {
  const unindexed = entities.flatMap((table) =>
    (file.prepare('select "from" from pragma_foreign_key_list(?)').pluck().all(table) as string[])
      .filter((column) => !planOf(`select 1 from "${table}" where "${column}" = 'x'`).some((step) => step.startsWith('SEARCH')))
      .map((column) => `${table}.${column}`),
  )
  expect(unindexed).toEqual([])
})

test('history of a record, an operation\'s changes, its reversal, and a word are found by an index', () => {
  const plans = [
    `select * from change where tableName = 'person' and rowId = 'x'`,
    'select * from change where operation = 1',
    'select * from operation where undoes = 1',
    `select * from searchEntry where tableName = 'person' and rowId = 'x'`,
  ].map((query) => planOf(query).join())
  expect(plans.map((plan) => /^SEARCH \w+ USING (INDEX|PRIMARY KEY|COVERING INDEX)/.test(plan))).toEqual([true, true, true, true])
  expect(planOf(`select rowid from search where search match '"x"*' order by rowid desc limit 5`).join()).toMatch(/VIRTUAL TABLE INDEX (?!.*TEMP B-TREE)/)
})
