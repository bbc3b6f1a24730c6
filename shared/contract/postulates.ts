import * as z from 'zod'
import { channelKind, channelKinds } from '#shared/domain/channel.ts'
import { choice, date, distinct, filledLongText, flag, id, longText, reference, revision, year } from '#shared/domain/field.ts'
import { decisions, positionStates } from '#shared/domain/position.ts'
import { postulateColumnKeys } from '#shared/domain/postulate-columns.ts'
import { postulate, postulateStages, storedPostulate } from '#shared/domain/postulate.ts'
import { realisations } from '#shared/domain/realisation.ts'
import { read, write } from './define.ts'
import { byId } from './list.ts'
import { register } from './register.ts'

/** `decision`, `state`, `unit`, `deadline` and `position` are those of the leading position (the first one where none leads); empty where there is none. Texts are excerpts. */
export const postulateRow = z.strictObject({
  id, revision: z.int(), number: z.string(), stage: z.enum(postulateStages), receivedOn: z.string(), channel: z.enum(channelKinds), meeting: id.nullable(), meetingTitle: z.string(), consultationTitle: z.string(),
  submitters: z.string(), organisations: z.int(), residents: z.int(), sphere: z.string(), programmeSection: z.string(), excerpt: z.string(), rationale: z.string(), currentText: z.string(), note: z.string(),
  decision: z.enum(decisions).nullable(), state: z.enum(positionStates).nullable(), unit: z.string(), otherUnits: z.array(z.string()), deadline: z.string().nullable(), position: z.string(), realisation: z.enum(realisations),
  isCancelled: z.boolean(), isLate: z.boolean(), isAnonymous: z.boolean(), isUnsigned: z.boolean(), hasNoRationale: z.boolean(), isSplit: z.boolean(), isMerged: z.boolean(),
})

/** `isCurrent`: neither cancelled nor divided nor joined to another. `isAssigned`: some unit is to answer. `isOverdue`: a unit has let its deadline pass without an answer. */
const filters = {
  year, stage: choice(postulateStages), meeting: id, consultation: id, programme: id, unit: id, sphere: id, organisation: id, person: id, channel: channelKind, decision: choice(decisions), state: choice(positionStates),
  realisation: choice(realisations), isCancelled: flag, isCurrent: flag, isAssigned: flag, isOverdue: flag, isLate: flag, isAnonymous: flag, isUnsigned: flag, hasNoRationale: flag,
}
const sorts = ['number', 'receivedOn', 'submitters', 'sphere', 'content', 'unit', 'decision', 'state'] as const
const base = register('postulates', { entity: { ...postulate, stored: storedPostulate }, row: postulateRow, filters, sorts })

/** The filters and the search of the register, without order and pages. */
export const postulateFilters = z.strictObject({ ...z.strictObject(filters).partial().shape, search: z.string().max(500, { error: 'too_long' }).optional() })

const chosen = distinct(id, 5000)
/** A postulate as others are shown beside it. */
const relative = z.strictObject({ id, number: z.string(), excerpt: z.string(), isCancelled: z.boolean() })
/** An earlier postulate with what was answered to it; `position` is the leading one, `unit` its name, `text` the beginning of what it says. */
const answered = { id, number: z.string(), year: z.int(), meetingTitle: z.string(), submitters: z.string(), excerpt: z.string(), position: id.nullable(), decision: z.enum(decisions).nullable(), state: z.enum(positionStates).nullable(), unit: z.string(), text: z.string(), realisation: z.enum(realisations) }

export const postulates = {
  ...base,
  /** Everything that the filters let through, for acting on all of it at once; at most 5 000, in the order of the numbers. */
  'postulates.ids': read(postulateFilters, z.strictObject({ ids: z.array(id), hasMore: z.boolean() })),
  /** Whole texts of chosen rows under the headings of chosen columns, in the order given, for pasting into a spreadsheet. */
  'postulates.table': read(z.strictObject({ ids: chosen, columns: distinct(choice(postulateColumnKeys), 40) }), z.strictObject({ header: z.array(z.string()), rows: z.array(z.array(z.string())) })),

  /** One unit and one deadline for many postulates; where the unit answers already, its deadline changes (no deadline given leaves it as it is). Entries that are not current and answers that are final stay as they are. */
  'postulates.assign': write(
    z.strictObject({ postulates: chosen.min(1, { error: 'required' }), unit: id, deadline: date.nullable(), leading: flag.default(false) }),
    z.strictObject({ changed: z.int(), refused: z.array(z.strictObject({ id, number: z.string(), reason: z.string() })) }),
  ),
  /** One state for the positions of many postulates (of one unit, or all). What the rules do not allow stays and is named with its reason. */
  'postulates.setState': write(
    z.strictObject({ postulates: chosen.min(1, { error: 'required' }), state: choice(positionStates), unit: id.optional() }),
    z.strictObject({ changed: z.int(), refused: z.array(z.strictObject({ id, number: z.string(), reason: z.string() })) }),
  ),

  /** New entries in place of one that asks for several things. The old one stays with its number and its text; its submitters, origin and units that are to answer go to each part. */
  'postulates.split': write(
    z.strictObject({ id, revision, parts: z.array(z.strictObject({ content: filledLongText(), rationale: longText(), sphere: reference })).min(2, { error: 'too_short' }).max(20, { error: 'too_many' }) }),
    z.strictObject({ parts: z.array(relative) }),
  ),
  /** The same remark from many: the others point to the one that stays, which is now submitted by all of them. */
  'postulates.merge': write(z.strictObject({ into: id, postulates: chosen.min(1, { error: 'required' }) }), storedPostulate),
  /** Takes one entry out of what it was joined to, with its own submitters. */
  'postulates.unmerge': write(z.strictObject({ id, revision }), storedPostulate),
  'postulates.lineage': read(byId, z.strictObject({ splitFrom: relative.nullable(), parts: z.array(relative), mergedInto: relative.nullable(), merged: z.array(relative), carriedFrom: relative.nullable(), carriedTo: z.array(relative) })),
  /** The same matter from year to year, oldest first; the one asked about among them. */
  'postulates.thread': read(byId, z.strictObject({ rows: z.array(z.strictObject(answered)) })),

  /** Unfinished matters of earlier years for the opening of a meeting: those of its hosts and spheres, or all of them; newest first. */
  'postulates.openPast': read(z.strictObject({ meeting: id, isEverywhere: flag.default(false), limit: z.int().min(1).max(500).default(200) }), z.strictObject({ rows: z.array(z.strictObject(answered)), total: z.int() })),
  'postulates.carryForward': write(z.strictObject({ meeting: id, postulates: chosen.min(1, { error: 'required' }) }), z.strictObject({ created: z.array(relative) })),
  /** The most similar earlier entries of all years, best first; `score` from 0 to 1. `except` leaves out the one that is being edited and whatever was carried from or to it. */
  'postulates.similar': read(
    z.strictObject({ content: longText(), rationale: longText().optional(), except: id.optional(), limit: z.int().min(1).max(20).default(5) }),
    z.strictObject({ rows: z.array(z.strictObject({ ...answered, score: z.number() })) }),
  ),

  /** One voice at a meeting: the entry, and that its speaker is present, in one step. */
  'postulates.minute': write(
    z.strictObject({ meeting: id, speaker: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('attendance'), id }), z.strictObject({ kind: z.literal('floor') })]), content: filledLongText(), rationale: longText().default(''), sphere: reference.default(null) }),
    storedPostulate,
  ),
}
