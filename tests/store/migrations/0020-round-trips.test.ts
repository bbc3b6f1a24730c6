import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { start } from '#electron/store/migrations/0010-start.ts'
import { roundTrips } from '#electron/store/migrations/0020-round-trips.ts'

const oldPostulate = {
  id: 'p', revision: 3, stage: 'remark', meeting: null, consultation: null, receivedOn: '2026-09-30', channel: 'email', sphere: null, programmeSection: '§ 5', currentText: '', content: 'Łąka „zielona”', rationale: '', isAnonymous: 0, isUnsigned: 1,
  note: 'tylko dla nas', splitFrom: null, mergedInto: null, carriedFrom: null, year: 2026, sequence: 142, isCancelled: 0,
}
const oldUnit = { id: 'u', revision: 1, names: '[]', symbol: 'SZ', kind: 'department', parent: null, aliases: '[]', address: '', email: '', phone: '', isActive: 1, sortKey: 'sz' }
const oldPosition = { id: 's', revision: 2, postulate: 'p', unit: 'u', leading: 1, decision: 'rejected', text: 'Bo nie ma środków.', author: 'J. Nowak', date: '2026-10-20', deadline: null, state: 'approved' }

function insert(file: Database.Database, table: string, row: Record<string, string | number | null>): void {
  const columns = Object.keys(row)
  file.prepare(`insert into "${table}" (${columns.map((column) => `"${column}"`).join()}) values (${columns.map(() => '?').join()})`).run(...Object.values(row))
}

test('old postulates and positions are as they were, and what is new about them is not said yet', () => {
  const file = new Database(':memory:')
  migrate(file, [start])
  insert(file, 'postulate', oldPostulate)
  insert(file, 'unit', oldUnit)
  insert(file, 'position', oldPosition)
  migrate(file, [start, roundTrips])
  expect([file.prepare('select * from postulate').all(), file.prepare('select * from unit').all(), file.prepare('select * from position').all()]).toEqual([
    [{ ...oldPostulate, receivedTime: null, postedOn: null, realisation: 'unset', realisationNote: '', importKey: null }], [oldUnit], [{ ...oldPosition, withdrawnBecause: '' }],
  ])
})
