import { v7 as newId } from 'uuid'
import { answeredTexts, type Submitter } from '#shared/domain/postulate.ts'
import { AppError } from '#shared/errors.ts'
import { gatherSubmitters } from '#electron/store/joined-submitters.ts'
import { readImportedRows, readJoinedSubmitters } from '#electron/store/imported-postulates.ts'
import { nextSequence, readPostulate } from '#electron/store/postulates.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { insertEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import { assertLineage } from '#electron/ipc/assert-lineage.ts'
import type { ApplyContext } from './importer.ts'
import { makeOrganisations, type Organisations } from './new-organisations.ts'
import { readPostulateNames, type PostulateNames } from './postulate-names.ts'
import { parseNumber, type PostulatePlan } from './postulate-plan.ts'
import { isSameSubmitter } from './postulate-submitters.ts'
import type { Lineage } from './postulate-values.ts'
import { readStoredPostulates } from './stored-postulates.ts'

type Create = PostulatePlan & { act: 'create' }
type Update = PostulatePlan & { act: 'update' }
type Applying = { db: WriteDb; names: PostulateNames; organisations: Organisations; imported: ReadonlyMap<string, string>; created: Map<string, string>; lineages: Linking[]; next: Map<number, number>; targets: Set<string> }

/** Links of an entry to be set when all entries are there. */
type Linking = { id: string; lineage: Lineage; relatives: Record<string, string | null> }

const moved = () => new AppError('conflict', { reason: 'edited_meanwhile' })

/** Stores the rows of a plan: first those that bring their number, so that no other takes it; whatever refers to another row last, when all of them are there. */
export async function applyPostulates({ db, rows }: ApplyContext): Promise<void> {
  const names = await readPostulateNames(db)
  const applying: Applying = { db, names, organisations: makeOrganisations(db, names.organisation), imported: await readImportedRows(db), created: new Map(), lineages: [], next: new Map(), targets: new Set() }
  for (const bringsNumber of [true, false]) {
    for await (const { data } of rows()) {
      const plan = data as PostulatePlan
      if ((plan.act === 'create' && plan.number !== null) !== bringsNumber) continue
      if (plan.act === 'create') await create(plan, applying)
      else await update(plan, applying)
    }
  }
  for (const isSet of [false, true]) for (const one of applying.lineages) await setLineage(one, { isSet, applying })
  for (const target of applying.targets) await gatherSubmitters(db, target)
}

async function create(plan: Create, applying: Applying): Promise<void> {
  const { db, names, created, lineages } = applying
  const { key, called, fields, lineage, relatives = {}, isCancelled } = plan
  if (plan.number !== null && names.idOfNumber(plan.number) !== undefined) throw moved()
  if (applying.imported.has(key)) throw moved()
  const number = parseNumber(plan.number ?? '') ?? { year: plan.year, sequence: await nextNumber(plan.year, applying) }
  const id = newId()
  const submitters = await known(plan.fields.submitters, applying)
  await insertKnown(db, { ...fields, submitters, id, revision: 1 }, { ...number, isCancelled: Number(isCancelled), importKey: key })
  if (called !== '') created.set(called, id)
  if (Object.keys(lineage).length > 0) lineages.push({ id, lineage, relatives })
}

async function update({ id, revision, values, isRestored, relatives = {} }: Update, applying: Applying): Promise<void> {
  const { db, names, lineages, targets } = applying
  const { cells, submitters, lineage } = values
  const [stored] = await readStoredPostulates(db, [id], names)
  if (!stored || stored.postulate.revision !== revision || stored.postulate.isCancelled !== isRestored) throw moved()
  if (stored.hasFinalAnswer && answeredTexts.some((field) => cells[field] !== undefined && cells[field] !== stored.postulate[field])) throw moved()
  const patch = { ...cells, ...(cells.receivedOn === null && { receivedOn: stored.postulate.receivedOn }), ...(submitters && { submitters: await withJoined(id, await known(submitters, applying), applying) }) }
  await updateEntity(db, 'postulate', { ...patch, id, revision }, isRestored ? { isCancelled: 0 } : {})
  if (Object.keys(lineage).length > 0) lineages.push({ id, lineage, relatives })
  if (stored.postulate.mergedInto && (submitters || isRestored)) targets.add(stored.postulate.mergedInto)
  if (submitters) targets.add(id)
}

/** A reference that has gone since the preview is a register that has moved on. */
async function insertKnown(...[db, entity, columns]: [WriteDb, Parameters<typeof insertEntity>[2], Parameters<typeof insertEntity>[3]]): Promise<void> {
  try {
    await insertEntity(db, 'postulate', entity, columns)
  } catch (error) {
    throw error instanceof AppError && Object.values(error.fields ?? {}).includes('no_such_record') ? moved() : error
  }
}

async function known(planned: Create['fields']['submitters'], { organisations }: Applying): Promise<Submitter[]> {
  const submitters: Submitter[] = []
  for (const one of planned) {
    const submitter: Submitter = one.kind === 'new' ? { kind: 'organisation', id: await organisations(one) } : one
    if (!submitters.some((other) => isSameSubmitter(other, submitter))) submitters.push(submitter)
  }
  return submitters
}

/** Those who came with entries joined to it stay on its list. */
async function withJoined(id: string, own: readonly Submitter[], { db }: Applying): Promise<Submitter[]> {
  const joined = (await readJoinedSubmitters(db, [id])).get(id) ?? []
  const others = joined.filter((one) => !own.some((other) => isSameSubmitter(one, other)))
  return [...own, ...others]
}

async function nextNumber(year: number, { db, next }: Applying): Promise<number> {
  const sequence = next.get(year) ?? (await nextSequence(db, year))
  next.set(year, sequence + 1)
  return sequence
}

/** Numbers of the file mean its own rows, never other entries that have those numbers here. One whose row was left out stays empty. What is taken off goes first; what is set keeps the rules of the register (`rule_broken` as `assertLineage`). */
async function setLineage({ id, lineage, relatives }: Linking, { isSet, applying: { db, created, targets } }: { isSet: boolean; applying: Applying }): Promise<void> {
  const asked = Object.entries(lineage).filter(([, number]) => (number !== '') === isSet)
  const entry = await readPostulate(db, id)
  const links = Object.fromEntries(asked.map(([field, number]) => [field, created.get(number) ?? (Object.hasOwn(relatives, number) ? relatives[number]! : null)]))
  const patch = Object.fromEntries(Object.entries(links).filter(([field, relative]) => relative !== entry[field as keyof Lineage]))
  await assertLineage(db, entry, patch)
  await updateEntity(db, 'postulate', { ...patch, id, revision: entry.revision })
  for (const target of [entry.mergedInto, links['mergedInto']]) if (target && 'mergedInto' in links) targets.add(target)
}
