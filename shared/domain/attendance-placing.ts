type Party = { organisation: string | null; person: string | null }
/** What adding someone to the list of attendance comes to: a row of its own, or a change of a row that is there. */
export type Placing<R extends Party> = ({ kind: 'new' } & Party) | ({ kind: 'change'; row: R } & Party)

/**
 * Nobody stands on the list twice: a person who is there, an organisation that is there when no person is named, and an organisation still without its person are all marked or completed in their own rows.
 */
export function placeAttendance<R extends Party>(rows: readonly R[], { organisation, person }: Party): Placing<R> {
  const same = person === null ? rows.find((row) => row.organisation === organisation) : rows.find((row) => row.person === person && (organisation === null || row.organisation === null || row.organisation === organisation))
  const waiting = person === null || organisation === null ? undefined : rows.find((row) => row.person === null && row.organisation === organisation)
  const row = same ?? waiting
  return row ? { kind: 'change', row, person: person ?? row.person, organisation: organisation ?? row.organisation } : { kind: 'new', organisation, person }
}
