import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

test('rosters, their duties and versions from before stay as they were, with nothing sent; a duty is kept once for each unit and person', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version < 90))
  file.exec(`
    insert into consultation (id, revision, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
    values ('k1', 1, 'Program', 'RPW', '', '2024-06-13', '2024-07-05', 'received', '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2024, 'rpw');
    insert into roster (id, revision, consultation, title, state, publishedOn, note) values ('r1', 3, 'k1', 'Dyżury', 'published', '2024-06-13', '');
    insert into rosterVersion (id, roster, number, publishedOn, publishedBy, duties) values ('v1', 'r1', 1, '2024-06-13', '', '[]')`)
  const read = () => [file.prepare('select * from roster').all(), file.prepare('select * from rosterVersion').all()]
  const before = read()
  migrate(file, migrations.filter(({ version }) => version <= 90))
  expect([read(), file.prepare('select * from sentDuty').all()]).toEqual([before, []])
  const insert = file.prepare(`insert into sentDuty (roster, duty, unit, person, date, "from", "to") values ('r1', 'd1', 'u1', '', '2024-06-13', '10:00', '14:00')`)
  insert.run()
  expect(() => insert.run()).toThrow(/UNIQUE/)
})
