import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

test('whoever submitted an entry before stands on it in their own right', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version < 50))
  file.exec(`
    insert into postulate (id, revision, stage, receivedOn, channel, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, year, sequence, isCancelled)
    values ('p1', 3, 'postulate', '2026-06-15', 'meeting', '', '', 'Treść', '', 0, 0, '', 2026, 142, 0);
    insert into postulateSubmitter (id, revision, postulate, kind, "order") values ('s1', 2, 'p1', 'floor', 4)`)
  migrate(file, migrations.filter(({ version }) => version <= 50))
  expect(file.prepare('select * from postulateSubmitter').get()).toEqual({ id: 's1', revision: 2, postulate: 'p1', kind: 'floor', organisation: null, person: null, order: 4, isJoined: 0 })
})

test('who leads and who owes is read from an index alone', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version <= 50))
  const planOf = (query: string) => (file.prepare(`explain query plan ${query}`).all() as { detail: string }[]).map(({ detail }) => detail)
  expect([planOf(`select postulate from position where leading = 1 and unit = 'x'`), planOf(`select unit, deadline from position where postulate = 'x' and state = 'to_fill'`)]).toEqual([
    ['SEARCH position USING COVERING INDEX positionLeader (unit=?)'], ['SEARCH position USING COVERING INDEX positionOwed (postulate=?)'],
  ])
})
