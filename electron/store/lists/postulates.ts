import { sql, type SqlBool } from 'kysely'
import type { Decision, PositionState } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { isMatching, matchingRows } from '#electron/store/search.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { readSubmitterNames } from '#electron/store/submitters.ts'
import { equals, linked } from './conditions.ts'
import { beginningOf } from './excerpt.ts'
import type { ListSpec } from './list-page.ts'
import type { Membership } from './list-plan.ts'
import { meetingLabels } from './meeting-labels.ts'
import { namesOf } from './names.ts'

type Filters = {
  year?: number; stage?: string; meeting?: string; consultation?: string; programme?: string; unit?: string; sphere?: string; organisation?: string; person?: string; channel?: string; decision?: string; state?: string
  isCancelled?: boolean
}
type ListRow = Pick<Postulate, 'id' | 'revision' | 'number' | 'stage' | 'meeting' | 'isCancelled' | 'isLate'> & {
  receivedOn: string; meetingTitle: string; submitters: string; sphere: string; excerpt: string; decision: Decision | null; state: PositionState | null; unit: string
}

/** By its own texts, by the positions on it and by the names of those who submitted it. */
const searched = (text: string): Membership => ({
  ids: sql`select rowId as id from ${matchingRows('postulate', text)} union all
    select postulate as id from position where id in ${matchingRows('position', text)} union all
    select postulate as id from postulateSubmitter where organisation in ${matchingRows('organisation', text)} union all
    select postulate as id from postulateSubmitter where person in ${matchingRows('person', text)}`,
  isMember: sql<SqlBool>`(${isMatching('postulate', sql.ref('postulate.id'), text)}
    or exists (select 1 from position as answer where answer.postulate = postulate.id and ${isMatching('position', sql.ref('answer.id'), text)}) or exists (select 1 from postulateSubmitter as link where link.postulate = postulate.id
    and (${isMatching('organisation', sql.ref('link.organisation'), text)} or ${isMatching('person', sql.ref('link.person'), text)})))`,
})

export const postulateList: ListSpec<Filters, 'number' | 'receivedOn', ListRow> = {
  table: 'postulate',
  filters: {
    year: equals('year'), stage: equals('stage'), meeting: equals('meeting'), consultation: equals('consultation'), sphere: equals('sphere'), channel: equals('channel'), isCancelled: equals('isCancelled'),
    organisation: linked('postulateSubmitter', 'postulate', 'organisation'), person: linked('postulateSubmitter', 'postulate', 'person'),
    unit: linked('position', 'postulate', 'unit'), decision: linked('position', 'postulate', 'decision'), state: linked('position', 'postulate', 'state'),
    programme: (id) => sql<SqlBool>`(meeting in (select id from meeting where programme = ${id}) or consultation in (select id from consultation where programme = ${id}))`,
  },
  search: searched,
  sorts: { number: { columns: [sql.ref('year'), sql.ref('sequence')], isDescending: true }, receivedOn: { columns: [sql.ref('receivedOn')], isDescending: true } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const postulates = await readPostulates(db, ids)
  const [meeting, sphere, submitters] = [await meetingLabels(db, postulates.map((one) => one.meeting)), await namesOf(db, 'sphere', postulates.map((one) => one.sphere)), await readSubmitterNames(db, postulates)]
  const positions = await readLeading(db, ids)
  const unit = await namesOf(db, 'unit', [...positions.values()].map((one) => one.unit))
  return postulates.map((postulate) => {
    const { id, revision, number, stage, receivedOn, meeting: meetingId, isCancelled, isLate, content } = postulate
    const position = positions.get(id)
    return {
      id, revision, number, stage, receivedOn: receivedOn ?? '', meeting: meetingId, meetingTitle: meeting(meetingId), submitters: submitters(id).join(', '), sphere: sphere(postulate.sphere), excerpt: beginningOf(content),
      decision: position?.decision ?? null, state: position?.state ?? null, unit: unit(position?.unit), isCancelled, isLate,
    }
  })
}

type Leading = { postulate: string; unit: string; decision: Decision; state: PositionState }

/** The leading position of each postulate, else its first one. */
async function readLeading(db: ReadDb, ids: string[]): Promise<Map<string, Leading>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(db, sql<Leading>`select postulate, unit, decision, state from position where postulate in ${oneOf(ids)} order by leading, id desc`)
  return new Map(rows.map((row) => [row.postulate, row]))
}
