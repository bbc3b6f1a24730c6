import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

test('old postulates are found by what they say, as new ones are', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version < 40))
  file.exec(`
    insert into postulate (id, revision, stage, receivedOn, channel, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, year, sequence, isCancelled)
    values ('p1', 3, 'postulate', '2025-06-15', 'meeting', '§ 5', '', 'Budki lęgowe dla jerzyków', 'Ptaki tracą gniazda.', 0, 0, 'notatka', 2025, 1, 0), ('p2', 1, 'postulate', '2025-06-16', 'meeting', '', '', '…', '', 0, 0, '', 2025, 2, 1)`)
  migrate(file, migrations.filter(({ version }) => version <= 40))
  expect(file.prepare('select postulate, stems from similarEntry order by postulate').all()).toEqual([{ postulate: 'p1', stems: 'budk leg jerzyk ptak trac gniazd' }, { postulate: 'p2', stems: '' }])
  expect(file.prepare(`select postulate from similarEntry where id in (select rowid from similar where similar match '"jerzyk"')`).pluck().all()).toEqual(['p1'])
  expect(file.prepare('select count(*) from similarTerm').pluck().get()).toBe(6)
})
