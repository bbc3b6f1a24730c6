import { sql, type SqlBool } from 'kysely'
import { isLateSubmission, type Submission } from '#shared/domain/submission.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { isMatching, matchingRows } from '#electron/store/search.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals } from './conditions.ts'
import type { ListSpec } from './list-page.ts'
import type { Membership } from './list-plan.ts'
import { namesOf } from './names.ts'

type Filters = { year?: number; consultation?: string; organisation?: string; person?: string; channel?: string; senderKind?: string }
type ListRow = Pick<Submission, 'id' | 'revision' | 'consultation' | 'channel' | 'receivedOn' | 'receivedTime' | 'senderKind' | 'remarks' | 'signed' | 'isWrongForm'> & { consultationSubject: string; senderName: string; isLate: boolean }

/** In the order in which they came. Searched by sender, case number and note. */
export const submissionList: ListSpec<Filters, 'received', ListRow> = {
  table: 'submission',
  filters: {
    year: (year) => sql<SqlBool>`receivedOn between ${`${year}-01-01`} and ${`${year}-12-31`}`,
    consultation: equals('consultation'), organisation: equals('organisation'), person: equals('person'), channel: equals('channel'), senderKind: equals('senderKind'),
  },
  search: foundWithSender,
  sorts: { received: { columns: [sql.ref('receivedOn'), sql`coalesce(receivedTime, '')`] } },
  rows: listRows,
}

function foundWithSender(text: string): Membership {
  return {
    ids: sql`select rowId as id from ${matchingRows('submission', text)} union all select id from submission where organisation in ${matchingRows('organisation', text)} union all select id from submission where person in ${matchingRows('person', text)}`,
    isMember: sql<SqlBool>`(${isMatching('submission', sql.ref('submission.id'), text)} or ${isMatching('organisation', sql.ref('submission.organisation'), text)} or ${isMatching('person', sql.ref('submission.person'), text)})`,
  }
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const submissions = await readEntities<Submission>(db, 'submission', ids)
  const consultations = new Map((await readEntities<Consultation>(db, 'consultation', [...new Set(submissions.map(({ consultation }) => consultation))])).map((one) => [one.id, one]))
  const organisation = await namesOf(db, 'organisation', submissions.map((one) => one.organisation))
  const person = await namesOf(db, 'person', submissions.map((one) => one.person))
  return submissions.map((one) => {
    const { id, revision, channel, receivedOn, receivedTime, senderKind, remarks, signed, isWrongForm } = one
    const consultation = consultations.get(one.consultation)!
    return {
      id, revision, consultation: consultation.id, channel, receivedOn, receivedTime, senderKind, remarks, signed, isWrongForm, consultationSubject: consultation.subjectShort,
      senderName: [organisation(one.organisation), person(one.person)].filter(Boolean).join(', '), isLate: isLateSubmission(consultation, one),
    }
  })
}
