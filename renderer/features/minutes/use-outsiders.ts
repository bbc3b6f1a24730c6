import { useRead } from '#renderer/api/use-read.ts'
import { isAskedOutside, type Outsiders } from './speaker-offers.ts'

const mostShown = 5

/** People and organisations of the registers whose names hold what was typed; undefined until both have answered to this very text. */
export function useOutsiders(typed: string): Outsiders | undefined {
  const asked = { search: typed.trim(), limit: mostShown }
  const isEnabled = isAskedOutside(typed)
  const people = useRead('people.list', asked, { isEnabled }).data
  const organisations = useRead('organisations.list', asked, { isEnabled }).data
  if (!isEnabled || !people || !organisations) return undefined
  return {
    people: people.rows.map(({ id, fullName, organisations: of }) => ({ id, label: fullName, detail: of.join(', ') })),
    organisations: organisations.rows.map(({ id, name, city }) => ({ id, label: name, detail: city })),
  }
}
