import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import { channelKinds } from '#shared/domain/channel.ts'
import { id as idField } from '#shared/domain/field.ts'

type Query = Readonly<Record<string, string>>

/** What an address narrows the list to; what it could not mean is left out. */
export function parseFilters({ consultation, channel }: Query) {
  return { consultation: idField.safeParse(consultation).success ? consultation! : null, channel: channelKinds.find((kind) => kind === channel) ?? null }
}

/** What `submissions.list` is asked for. What came to one consultation is all shown, whatever year is chosen for the window. */
export function filterInput({ consultation, channel }: ReturnType<typeof parseFilters>, year: number | null) {
  return { ...(year !== null && consultation === null && { year }), ...(consultation !== null && { consultation }), ...(channel !== null && { channel }) }
}

/** What narrows the list of letters. It stands in the address, so that the card of a consultation can lead to its own. */
export function useSubmissionFilters() {
  const { path, query } = usePlace()
  const chosen = parseFilters(query)
  return {
    chosen,
    query: Object.fromEntries(Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== null)),
    set: (name: keyof typeof chosen, value: string | null) => replacePlace(path, { ...query, [name]: value ?? '' }),
    clear: () => replacePlace(path),
  }
}
