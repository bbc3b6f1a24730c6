import { channelKinds, type ChannelKind } from '#shared/domain/channel.ts'
import { decisions, positionStates, type Decision, type PositionState } from '#shared/domain/position.ts'
import { realisations, type Realisation } from '#shared/domain/realisation.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'

/** Bits of `postulateOrder.marks`: what a long register is narrowed by, small enough to stand in every index that it is walked by. */
export const flagBits = { isCancelled: 1, isCurrent: 2, isAnonymous: 4, isUnsigned: 8, hasNoRationale: 16, isLate: 32, isAssigned: 64, isRemark: 128 } as const
const channelAt = 8
const realisationAt = 12
const decisionsAt = 16
const statesAt = 24

/** Two marks as a question: of these bits, exactly those are set. */
export type MarkQuestion = { of: number; set: number }

export const flagIs = (flag: keyof typeof flagBits) => (value: boolean): MarkQuestion => ({ of: flagBits[flag], set: value ? flagBits[flag] : 0 })
export const stageIs = (stage: PostulateStage) => flagIs('isRemark')(stage === 'remark')
export const channelIs = (channel: ChannelKind): MarkQuestion => ({ of: 15 << channelAt, set: channelKinds.indexOf(channel) << channelAt })
export const realisationIs = (realisation: Realisation): MarkQuestion => ({ of: 7 << realisationAt, set: realisations.indexOf(realisation) << realisationAt })
/** Some unit has decided or stands so: not only the leading one. */
export const someDecisionIs = (decision: Decision): MarkQuestion => ({ of: 1 << (decisionsAt + decisions.indexOf(decision)), set: 1 << (decisionsAt + decisions.indexOf(decision)) })
export const someStateIs = (state: PositionState): MarkQuestion => ({ of: 1 << (statesAt + positionStates.indexOf(state)), set: 1 << (statesAt + positionStates.indexOf(state)) })

/** The place of a column's value in a closed list, as SQL. */
export const placeIn = (column: string, values: readonly string[]) => `case ${column} ${values.map((value, place) => `when '${value}' then ${place}`).join(' ')} end`

const someAre = (column: string, values: readonly string[], at: number) => values.map((value, place) => `(max(${column} = '${value}') << ${at + place})`).join(' | ')

/** The marks of the answers to the postulate `p`, as SQL. */
const answerMarks = `coalesce((select ${flagBits.isAssigned} | ${someAre('decision', decisions, decisionsAt)} | ${someAre('state', positionStates, statesAt)} from position where postulate = p.id having count(*) > 0), 0)`

/** What `String.trim` takes for white space. */
const blanks = [9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288, 65279]

/** `isAfterDeadline`, for the postulate `p` and its consultation `c` (none: all null), as SQL. */
const isLate = `(c.id is not null and case
  when c.deadlineRule = 'posted' and p.postedOn is not null then p.postedOn > c.endsOn
  when p.receivedOn <> c.endsOn then p.receivedOn > c.endsOn
  else c.deadlineRule = 'received' and coalesce(p.receivedTime > c.deadlineTime, 0) end)`

/** All marks of the postulate `p` with its consultation `c`, as SQL. */
export const marksSql = `(p.isCancelled * ${flagBits.isCancelled})
  | ((p.isCancelled = 0 and p.mergedInto is null and not exists (select 1 from postulate as part where part.splitFrom = p.id and part.isCancelled = 0)) * ${flagBits.isCurrent})
  | (p.isAnonymous * ${flagBits.isAnonymous}) | (p.isUnsigned * ${flagBits.isUnsigned}) | ((trim(p.rationale, char(${blanks.join()})) = '') * ${flagBits.hasNoRationale}) | (${isLate} * ${flagBits.isLate})
  | ((p.stage = 'remark') * ${flagBits.isRemark}) | (coalesce(${placeIn('p.channel', channelKinds)}, 15) << ${channelAt}) | (coalesce(${placeIn('p.realisation', realisations)}, 7) << ${realisationAt}) | ${answerMarks}`
