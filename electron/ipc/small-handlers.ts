import type { Reason } from '#shared/errors.ts'
import { checkIdentifier, type IdentifierVerdict } from '#shared/domain/identifier.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { dropDraft, listDrafts, saveDraft } from '#electron/store/scratch.ts'
import type { Position } from '#shared/domain/position.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { searchEverything, type Found } from '#electron/store/search.ts'
import type { AppHandlers } from './context.ts'

type SmallHandlers = AppHandlers<'identifiers.check' | 'search.everything' | 'files.choose' | 'files.chooseMany' | 'drafts.list' | 'drafts.keep' | 'drafts.drop'>

/** Operations that are one call each. */
export const smallHandlers: SmallHandlers = {
  'identifiers.check': ({ kind, value }) => {
    const { normalised, verdict } = checkIdentifier(kind, value)
    const sentence = sentenceOfVerdict(kind, verdict)
    return { normalised, valid: verdict === 'ok', ...(sentence && { sentence }) }
  },

  'search.everything': async ({ text, limit }, { db }) => ({ rows: await withPostulates(db, await searchEverything(db, text, limit)) }),

  'files.choose': async (question, { services }) => ({ chosen: await services.chooseFile(question) }),
  'files.chooseMany': async (question, { services }) => ({ chosen: await services.chooseFiles(question) }),

  'drafts.list': async (_, { db }) => ({ rows: (await listDrafts(db)).map(({ key, json, at }) => ({ key, values: JSON.parse(json) as Record<string, never>, at })) }),
  'drafts.keep': async ({ key, values }, { db, services }) => {
    await saveDraft(db, { key, json: JSON.stringify(values), at: services.now().toISOString() })
    return {}
  },
  'drafts.drop': async ({ key }, { db }) => {
    await dropDraft(db, key)
    return {}
  },
}

/** A position is found for what it says and shown as the postulate that it answers. */
async function withPostulates(db: ReadDb, found: Found[]): Promise<Found[]> {
  const positions = await readEntities<Position>(db, 'position', found.filter(({ noun }) => noun === 'positions').map(({ id }) => id))
  const answered = new Map(positions.map(({ id, postulate }) => [id, postulate]))
  const numbers = new Map((await readPostulates(db, [...answered.values()])).map(({ id, number }) => [id, number]))
  const rows = found.map((one) => {
    const postulate = answered.get(one.id)
    return postulate ? { ...one, noun: 'postulates', id: postulate, title: numbers.get(postulate) ?? '' } : one
  })
  return rows.filter((row, index) => rows.findIndex(({ noun, id }) => noun === row.noun && id === row.id) === index)
}

function sentenceOfVerdict(kind: 'krs' | 'nip' | 'regon', verdict: IdentifierVerdict['verdict']): string | undefined {
  if (verdict === 'ok' || verdict === 'empty') return undefined
  if (verdict === 'wrong_digit') return sentenceOf('wrong_check_digit')
  return sentenceOf(`${kind}_${verdict}` satisfies Reason)
}
