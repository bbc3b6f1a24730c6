import type { Input } from '#shared/contract/index.ts'
import { id } from '#shared/domain/field.ts'

/** Where the entries of a list belong whose rows do not say it. */
export type Destination = Required<NonNullable<Input<'imports.preview'>['into']>>

/** As the address asks: a list of a meeting (`?meeting=…`) or of a consultation. */
export function destinationOf(query: Readonly<Record<string, string>>): Destination {
  const known = (value: string | undefined) => id.safeParse(value).data ?? null
  const meeting = known(query.meeting)
  const consultation = known(query.consultation)
  return { meeting, consultation, stage: consultation !== null && meeting === null ? 'remark' : 'postulate', receivedOn: null, channel: meeting === null ? 'email' : 'meeting' }
}
