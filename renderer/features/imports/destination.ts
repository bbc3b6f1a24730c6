import type { Input } from '#shared/contract/index.ts'
import { id } from '#shared/domain/field.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { importKinds } from './import-kinds.ts'

/** Where the entries of a list belong whose rows do not say it; of duties their roster. */
export type Destination = Required<NonNullable<Input<'imports.preview'>['into']>>

/** As the address asks: a list of a meeting (`?meeting=…`) or of a consultation, duties of a roster. */
export function destinationOf(query: Readonly<Record<string, string>>): Destination {
  const known = (value: string | undefined) => id.safeParse(value).data ?? null
  const meeting = known(query.meeting)
  const consultation = known(query.consultation)
  return { meeting, consultation, stage: consultation !== null && meeting === null ? 'remark' : 'postulate', receivedOn: null, channel: meeting === null ? 'email' : 'meeting', roster: known(query.roster) }
}

/** The part of it that a kind of import takes. */
export function destinationFor(kind: ImportKind, { roster, ...entries }: Destination): Input<'imports.preview'>['into'] {
  const parts: Record<ImportKind, Input<'imports.preview'>['into']> = { postulates: entries, positions: undefined, duties: { roster } }
  return parts[kind]
}

/** The page from which the import was begun, or where what it stored is seen. */
export function backOf(kind: ImportKind, { roster }: Destination): { path: string[]; label: string } {
  const { path, label } = importKinds[kind].back
  return kind === 'duties' && roster !== null ? { path: [path, roster], label: 'Wróć do harmonogramu' } : { path: [path], label }
}
