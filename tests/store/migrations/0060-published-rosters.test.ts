import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

test('a roster published before stays published as it was, without a version; versions are numbered once in a roster', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version < 60))
  file.exec(`
    insert into consultation (id, revision, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
    values ('k1', 1, 'Program', 'RPW', '', '2024-06-13', '2024-07-05', 'received', '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2024, 'rpw');
    insert into roster (id, revision, consultation, title, state, publishedOn, note) values ('r1', 3, 'k1', 'Dyżury', 'published', '2024-06-13', '')`)
  migrate(file, migrations.filter(({ version }) => version <= 60))
  const insert = file.prepare(`insert into rosterVersion (id, roster, number, publishedOn, publishedBy, duties) values (?, 'r1', 1, '2024-06-13', '', '[]')`)
  insert.run('v1')
  expect([file.prepare('select * from roster').all(), file.prepare('select count(*) as calls from call').get()]).toEqual([
    [{ id: 'r1', revision: 3, consultation: 'k1', title: 'Dyżury', unit: null, state: 'published', publishedOn: '2024-06-13', note: '' }], { calls: 0 },
  ])
  expect(() => insert.run('v2')).toThrow(/UNIQUE/)
})
