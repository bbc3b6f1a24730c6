import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

test('records made before say nothing of what is new, and a kind has one template', () => {
  const file = new Database(':memory:')
  migrate(file, migrations.filter(({ version }) => version < 80))
  file.exec(`
    insert into consultation (id, revision, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
    values ('k1', 1, 'Program', 'RPW', '', '2024-06-13', '2024-07-05', 'received', '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2024, 'rpw');
    insert into document (id, revision, kind, title, year, fileName, format, sha256, bytes, madeBy, caseNumber, publications, note) values ('d1', 2, 'inny', 'Notatka', 2024, '', '', '', 0, '', '', '[]', '')`)
  migrate(file, migrations.filter(({ version }) => version <= 80))
  expect([
    file.prepare('select councilOpinion, councilOpinionOn, councilOpinionNumber, outcome, interest from consultation').all(),
    file.prepare('select organisation, postulate, variant, isInternal, madeAt, snapshot, programVersion from document').all(),
    file.prepare('select (select count(*) from submission) as submissions, (select count(*) from content) as contents').get(),
  ]).toEqual([
    [{ councilOpinion: '', councilOpinionOn: null, councilOpinionNumber: '', outcome: '', interest: '' }],
    [{ organisation: null, postulate: null, variant: '', isInternal: 0, madeAt: null, snapshot: '', programVersion: '' }],
    { submissions: 0, contents: 0 },
  ])
  const insert = file.prepare(`insert into template (id, kind, variant, fileName, content, addedOn, addedBy, isUsed, note) values (?, 'stanowisko', '', 'wzor.docx', 'a', '2026-11-21', '', 1, '')`)
  insert.run('t1')
  expect(() => insert.run('t2')).toThrow(/UNIQUE/)
})
