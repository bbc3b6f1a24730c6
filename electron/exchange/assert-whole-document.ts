import { posix } from 'node:path'
import { AppError } from '#shared/errors.ts'

/** What a list of relations says of one: its id, the last word of its type, and where it leads inside the file; undefined when it leads out of it. */
export type PartRelation = { id: string; kind: string; target: string | undefined }

/** The relations of each list and the ids that each part uses, by the names of the parts. */
export type DocumentLinks = { relations: Map<string, PartRelation[]>; used: Map<string, Set<string>> }

const rootList = '_rels/.rels'

/**
 * Refuses a file that Word would call damaged: without the relation that says where the body is, with a relation to a part that is not there, or with the id of a relation that is not listed. `io_failed` (`not_a_document`).
 * Source of the rules: ECMA-376 part 2, chapter 9 (relationships), names compared without their case.
 */
export function assertWholeDocument(names: Iterable<string>, body: string, { relations, used }: DocumentLinks): void {
  const present = new Set([...names].map((name) => name.toLowerCase()))
  for (const [list, all] of relations) for (const { target } of all) if (target !== undefined && !present.has(targetPart(list, target))) throw damaged()
  const root = (relations.get(rootList) ?? []).filter(({ kind }) => kind === 'officeDocument')
  if (root.length !== 1 || targetPart(rootList, root[0]?.target ?? '') !== body.toLowerCase()) throw damaged()
  for (const [part, ids] of used) {
    const known = new Set((relations.get(listOf(part)) ?? []).map(({ id }) => id))
    for (const id of ids) if (!known.has(id)) throw damaged()
  }
}

/** `word/header1.xml` → `word/_rels/header1.xml.rels`. */
const listOf = (part: string) => posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** The part that a relation leads to, from the folder of the part that the list is of. */
function targetPart(list: string, target: string): string {
  const folder = posix.join('/', posix.dirname(posix.dirname(list)))
  return posix.resolve(folder, decoded(target)).slice(1).toLowerCase()
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    throw damaged()
  }
}

const damaged = () => new AppError('io_failed', { reason: 'not_a_document' })
