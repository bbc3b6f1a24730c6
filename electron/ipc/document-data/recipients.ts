import type { DocumentFor } from '#shared/contract/documents.ts'
import { isDocumentKind, type DocumentKind } from '#shared/documents/catalogue.ts'
import { AppError } from '#shared/errors.ts'
import { invitedOrganisations } from '#electron/store/attendances-of.ts'
import { answeringUnits } from '#electron/store/owed-of.ts'
import { readOwed } from '#electron/store/owed.ts'
import { submittingOrganisations } from '#electron/store/own-postulates.ts'
import { answersOfUnits, answersToOrganisations, type RecipientAnswers } from '#electron/store/recipient-answers.ts'
import type { PostulateScope } from '#electron/store/postulate-scope.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Recipients = { record: 'unit' | 'organisation'; narrowedBy: readonly (keyof DocumentFor)[]; find: (db: ReadDb, scope: PostulateScope, today: string) => Promise<string[]> }

/** Kinds that are made once for each of many, and for whom. */
const recipients: { [K in DocumentKind]?: Recipients } = {
  stanowisko: { record: 'unit', narrowedBy: ['year'], find: answeringUnits },
  'przypomnienie-dla-komorki': { record: 'unit', narrowedBy: ['year', 'meeting', 'consultation'], find: async (db, scope, today) => (await readOwed(db, scope, today)).map(({ unit }) => unit) },
  'odpowiedz-dla-organizacji': { record: 'organisation', narrowedBy: ['year', 'meeting', 'consultation'], find: submittingOrganisations },
  'zaproszenie-na-spotkanie': { record: 'organisation', narrowedBy: ['meeting'], find: (db, { meeting }) => invitedOrganisations(db, meeting!) },
}

/** What the kind has to be made for, one after another, when it is to reach everybody a meeting, a consultation or a year concerns. `not_found` (`unknown_document`), `invalid_input` (`not_for_this`) when it is made for no one in particular or not for that. */
export async function readRecipients(db: ReadDb, { kind, for: scope }: { kind: string; for: DocumentFor }, today: string): Promise<{ table: 'unit' | 'organisation'; id: string; for: DocumentFor }[]> {
  if (!isDocumentKind(kind)) throw new AppError('not_found', { reason: 'unknown_document' })
  const known = recipients[kind]
  if (!known) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { kind: 'not_a_choice' } })
  if (!Object.keys(scope).every((name) => (known.narrowedBy as readonly string[]).includes(name))) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { for: 'not_a_choice' } })
  const { year, meeting, consultation } = scope
  const ids = await known.find(db, { year, meeting, consultation }, today)
  return ids.map((id) => ({ table: known.record, id, for: { ...scope, [known.record]: id } }))
}

const answers: Record<Recipients['record'], (db: ReadDb, scope: PostulateScope) => Promise<RecipientAnswers[]>> = { organisation: answersToOrganisations, unit: answersOfUnits }

/** The same recipients with how far their answers are; refused as `readRecipients`. */
export async function listRecipients(db: ReadDb, order: { kind: string; for: DocumentFor }, today: string) {
  const found = await readRecipients(db, order, today)
  const [first] = found
  if (!first) return []
  const counts = new Map((await answers[first.table](db, order.for)).map((one) => [one.id, one]))
  const emails = new Map((await readEntities<{ id: string; email: string }>(db, first.table, found.map(({ id }) => id))).map(({ id, email }) => [id, email]))
  return Promise.all(found.map(async ({ table, id }) => ({ id, title: await recordTitle(db, table, id), email: emails.get(id) ?? '', entries: counts.get(id)?.entries ?? 0, answered: counts.get(id)?.answered ?? 0 })))
}
