import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { migrations } from '#electron/store/migrations/index.ts'

const migrated = (version: number, file = new Database(':memory:')) => {
  migrate(file, migrations.filter((one) => one.version <= version))
  return file
}

test('submissions, calls and documents from before stay as they were', () => {
  const file = migrated(90)
  file.exec(`
    insert into consultation (id, revision, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
    values ('k1', 1, 'Program', 'RPW', '', '2024-06-13', '2024-07-05', 'received', '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2024, 'rpw');
    insert into submission (id, consultation, channel, receivedOn, receivedTime, senderKind, remarks, signed, isWrongForm, caseNumber, note) values ('s1', 'k1', 'email', '2024-06-20', null, 'anonymous', 3, 'yes', 0, '', 'uwagi');
    insert into call (id, revision, consultation, date, time, callerKind, topic, answer, note) values ('c1', 2, 'k1', '2024-06-14', '10:15', 'anonymous', 'Pytanie', '', '');
    insert into document (id, revision, kind, title, consultation, year, fileName, format, sha256, bytes, madeOn, madeBy, caseNumber, publications, note, isInternal) values ('d1', 4, 'ogloszenie', 'Ogłoszenie', 'k1', 2024, 'o.docx', 'docx', '', 0, null, '', '', '[]', '', 1)`)
  const read = () => ['submission', 'call', 'document'].map((table) => file.prepare(`select * from ${table}`).all())
  const before = read()
  expect(before.map((rows) => rows.length)).toEqual([1, 1, 1])
  migrated(100, file)
  expect(read()).toEqual(before)
})

const appeared = 'coalesce(madeAt, madeOn, cast(year as text))'

test.each([
  ['submissions in the order in which they came', `select id, receivedOn, coalesce(receivedTime, '') from submission where channel = ? order by receivedOn, coalesce(receivedTime, ''), id`, 'submissionReceived'],
  ['submissions counted by who sent them', 'select count(*) from submission where senderKind = ?', 'submissionReceived'],
  ['calls, the newest first', 'select id, date, time from call where callerKind = ? order by date desc, time desc, id desc', 'callTaken'],
  ['documents by year and title', 'select id, year, title from document where isInternal = ? order by year desc, title desc, id desc', 'documentYearTitle'],
  ['documents by title', 'select id, title from document order by title, id', 'documentTitle'],
  ['documents in the order in which they appeared', `select id, ${appeared} from document indexed by documentAppeared where (publications <> '[]') = ? and (madeAt is not null) = 1 order by ${appeared} desc, id desc`, 'documentAppeared'],
  ['documents of a year counted by format', 'select count(*) from document indexed by documentAppeared where year = ? and format = \'pdf\'', 'documentAppeared'],
  ['kinds of the documents of meetings', 'select distinct meeting, kind from document where meeting in (?)', 'documentMeetingKind'],
])('read from an index alone: %s', (_what, sql, index) => {
  const plan = migrated(100).prepare<[], { detail: string }>(`explain query plan ${sql.replace('?', '1')}`).all().map(({ detail }) => detail)
  expect(plan).toEqual([expect.stringMatching(new RegExp(`^(SCAN|SEARCH) \\w+ USING COVERING INDEX ${index}\\b`))])
})
