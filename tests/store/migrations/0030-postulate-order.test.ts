import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#electron/store/migrate.ts'
import { start } from '#electron/store/migrations/0010-start.ts'
import { roundTrips } from '#electron/store/migrations/0020-round-trips.ts'
import { postulateOrder } from '#electron/store/migrations/0030-postulate-order.ts'

test('old postulates get their keys and marks: the first submitter, the sphere, the leading answer, what they say and what they are', () => {
  const file = new Database(':memory:')
  migrate(file, [start, roundTrips])
  file.exec(`
    insert into sphere (id, point, genitive, nominative, short, "order", source, isActive) values ('s', '1', 'x', 'x', 'x', 7, '', 1);
    insert into unit (id, names, symbol, kind, aliases, address, email, phone, isActive, sortKey) values ('u', '[]', '', 'bureau', '[]', '', '', '', 1, 'zieleni'), ('v', '[]', '', 'bureau', '[]', '', '', '', 1, 'kultury');
    insert into organisation (id, name, kind, formerNames, legalBasis, krs, nip, regon, otherRegister, address, postcode, city, email, phone, website, notes, isActive, sortKey)
      values ('o', 'Łąka', 'foundation', '[]', '', '', '', '', '', '', '', '', '', '', '', '', 1, 'l{a{ka');
    insert into consultation (id, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
      values ('c', '', '', '', '2025-09-22', '2025-10-17', 'received', '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2025, '');
    insert into postulate (id, stage, consultation, receivedOn, channel, sphere, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, year, sequence, isCancelled) values
      ('p', 'remark', 'c', '2025-10-18', 'email', 's', '', '', 'Łąki', 'Bo tak', 0, 0, '', 2025, 1, 0), ('q', 'postulate', null, '2025-06-11', 'email', null, '', '', '', ' ', 1, 0, '', 2025, 2, 1);
    insert into postulateSubmitter (id, postulate, kind, organisation, person, "order") values ('f', 'p', 'floor', null, null, 1), ('g', 'p', 'organisation', 'o', null, 0);
    insert into position (id, postulate, unit, leading, decision, text, author, state) values ('a', 'p', 'u', 0, 'noted', '', '', 'draft'), ('b', 'p', 'v', 1, 'accepted', '', '', 'approved');
  `)
  migrate(file, [start, roundTrips, postulateOrder])
  const none = '\u{10ffff}'
  expect(file.prepare('select * from postulateOrder order by sequence').all()).toEqual([
    {
      postulate: 'p', year: 2025, sequence: 1, receivedOn: '2025-10-18', submitters: 'l{a{ka', sphere: 7, content: 'l{a{ki', unit: 'kultury', decision: 0, state: 2, meeting: null, consultation: 'c', sphereId: 's',
      // Current, late, assigned, a remark; accepted and noted; a draft and an approved answer.
      marks: 2 | 32 | 64 | 128 | (1 << 16) | (1 << 20) | (1 << 25) | (1 << 26),
    },
    {
      postulate: 'q', year: 2025, sequence: 2, receivedOn: '2025-06-11', submitters: none, sphere: 1_000_000, content: '', unit: none, decision: 1_000_000, state: 1_000_000, meeting: null, consultation: null, sphereId: null,
      // Cancelled, anonymous, without a rationale.
      marks: 1 | 4 | 16,
    },
  ])
})
