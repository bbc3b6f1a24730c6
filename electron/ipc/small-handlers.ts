import type { Reason } from '#shared/errors.ts'
import { checkIdentifier, type IdentifierVerdict } from '#shared/domain/identifier.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { dropDraft, listDrafts, saveDraft } from '#electron/store/scratch.ts'
import type { AppHandlers } from './context.ts'
import { foundRecords } from './found-records.ts'

type SmallHandlers = AppHandlers<'identifiers.check' | 'search.everything' | 'files.choose' | 'files.chooseMany' | 'drafts.list' | 'drafts.keep' | 'drafts.drop'>

/** Operations that are one call each. */
export const smallHandlers: SmallHandlers = {
  'identifiers.check': ({ kind, value }) => {
    const { normalised, verdict } = checkIdentifier(kind, value)
    const sentence = sentenceOfVerdict(kind, verdict)
    return { normalised, valid: verdict === 'ok', ...(sentence && { sentence }) }
  },

  'search.everything': async (question, { db }) => ({ rows: await foundRecords(db, question) }),

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

function sentenceOfVerdict(kind: 'krs' | 'nip' | 'regon', verdict: IdentifierVerdict['verdict']): string | undefined {
  if (verdict === 'ok' || verdict === 'empty') return undefined
  if (verdict === 'wrong_digit') return sentenceOf('wrong_check_digit')
  return sentenceOf(`${kind}_${verdict}` satisfies Reason)
}
