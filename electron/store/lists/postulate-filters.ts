import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ChannelKind } from '#shared/domain/channel.ts'
import type { Decision, PositionState } from '#shared/domain/position.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import type { Realisation } from '#shared/domain/realisation.ts'
import { channelIs, flagIs, realisationIs, someDecisionIs, someStateIs, stageIs, type MarkQuestion } from '#electron/store/postulate-marks.ts'
import { isMatching, matchingRows } from '#electron/store/search.ts'
import type { EntityTable } from '#electron/store/tables.ts'
import type { Condition, Indexed, Membership, Narrowing } from './list-plan.ts'

export type PostulateFilters = {
  year?: number; stage?: PostulateStage; meeting?: string; consultation?: string; programme?: string; unit?: string; sphere?: string; organisation?: string; person?: string; channel?: ChannelKind; decision?: Decision; state?: PositionState
  realisation?: Realisation; isCancelled?: boolean; isCurrent?: boolean; isAssigned?: boolean; isOverdue?: boolean; isLate?: boolean; isAnonymous?: boolean; isUnsigned?: boolean; hasNoRationale?: boolean
}

const listed = sql.ref('postulateOrder.postulate')

const marked = ({ of, set }: MarkQuestion): Condition => sql<SqlBool>`postulateOrder.marks & ${of} = ${set}`
const flag = (name: Parameters<typeof flagIs>[0]) => (value: boolean) => marked(flagIs(name)(value))

/** By a reference of the postulate that is kept beside its keys. */
const refersTo = (column: string, index: string) => (id: string): Indexed => ({ index, isMember: sql<SqlBool>`${sql.ref(`postulateOrder.${column}`)} = ${id}` })

/** By a row of another table that points to the postulate. */
const pointedToFrom = (table: EntityTable, is: RawBuilder<unknown>): Membership => ({
  ids: sql`select postulate as id from ${sql.table(table)} where ${is}`, isMember: sql<SqlBool>`exists (select 1 from ${sql.table(table)} as pointing where pointing.postulate = ${listed} and ${is})`,
})

const inProgramme = (id: string): Membership => ({
  ids: sql`select id from postulate where meeting in (select id from meeting where programme = ${id}) union all select id from postulate where consultation in (select id from consultation where programme = ${id})`,
  isMember: sql<SqlBool>`(postulateOrder.meeting in (select id from meeting where programme = ${id}) or postulateOrder.consultation in (select id from consultation where programme = ${id}))`,
})

/** Entries that are not answered for themselves owe nothing. */
const overdue = (today: string) => (value: boolean): Membership => {
  const isWaitedFor = marked(flagIs('isCurrent')(true))
  // Left to itself SQLite looks through everything that is overdue for each row (measured: 8 s for a page).
  const isMember = sql<SqlBool>`exists (select 1 from position as pointing indexed by positionOwed where pointing.postulate = ${listed} and pointing.state = 'to_fill' and pointing.deadline < ${today})`
  if (!value) return { isMember: sql<SqlBool>`not (${isWaitedFor} and ${isMember})` }
  return {
    ids: sql`select position.postulate as id from position cross join postulateOrder on postulateOrder.postulate = position.postulate where position.state = 'to_fill' and position.deadline < ${today} and ${isWaitedFor}`,
    isMember: sql<SqlBool>`(${isWaitedFor} and ${isMember})`,
  }
}

/** What each filter of the register lets through; `today` (`YYYY-MM-DD`) says which deadlines have passed. */
export function postulateFilters(today: string): { [F in keyof PostulateFilters]-?: (value: NonNullable<PostulateFilters[F]>) => Narrowing } {
  return {
    year: (year) => sql<SqlBool>`postulateOrder.year = ${year}`,
    stage: (stage) => marked(stageIs(stage)),
    channel: (channel) => marked(channelIs(channel)),
    realisation: (realisation) => marked(realisationIs(realisation)),
    decision: (decision) => marked(someDecisionIs(decision)),
    state: (state) => marked(someStateIs(state)),
    meeting: refersTo('meeting', 'postulateByMeeting'), consultation: refersTo('consultation', 'postulateByConsultation'), sphere: refersTo('sphereId', 'postulateBySphereId'), programme: inProgramme,
    unit: (id) => pointedToFrom('position', sql`unit = ${id}`),
    organisation: (id) => pointedToFrom('postulateSubmitter', sql`organisation = ${id}`),
    person: (id) => pointedToFrom('postulateSubmitter', sql`person = ${id}`),
    isOverdue: overdue(today),
    isCancelled: flag('isCancelled'), isCurrent: flag('isCurrent'), isAssigned: flag('isAssigned'), isLate: flag('isLate'), isAnonymous: flag('isAnonymous'), isUnsigned: flag('isUnsigned'), hasNoRationale: flag('hasNoRationale'),
  }
}

/** By its own texts, by the positions on it and by the names of those who submitted it. */
export const postulateSearch = (text: string): Membership => ({
  ids: sql`select rowId as id from ${matchingRows('postulate', text)} union all
    select postulate as id from position where id in ${matchingRows('position', text)} union all
    select postulate as id from postulateSubmitter where organisation in ${matchingRows('organisation', text)} union all
    select postulate as id from postulateSubmitter where person in ${matchingRows('person', text)}`,
  isMember: sql<SqlBool>`(${isMatching('postulate', listed, text)}
    or exists (select 1 from position as answer where answer.postulate = ${listed} and ${isMatching('position', sql.ref('answer.id'), text)}) or exists (select 1 from postulateSubmitter as link where link.postulate = ${listed}
    and (${isMatching('organisation', sql.ref('link.organisation'), text)} or ${isMatching('person', sql.ref('link.person'), text)})))`,
})
