import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import { comparePolish } from '#shared/text/collate.ts'

export type Participants = {
  /** By name, each with how many remarks of the table are theirs. */
  organisations: readonly { name: string; remarks: number }[]
  people: number
  /** Voices from the floor and of callers who gave no name. */
  voices: number
  /** Letters that nobody signed with a name. */
  anonymousLetters: number
}

/** Who took part by writing or speaking: each organisation and each resident once, however many letters and remarks are theirs. */
export function participantsOf({ letters, listed }: Pick<ConsultationReportData, 'letters'> & { listed: readonly PostulateEntry[] }): Participants {
  const submitters = listed.flatMap((entry) => entry.submitters)
  const names = new Map<string, string>()
  for (const one of submitters) if (one.kind === 'organisation') names.set(one.id, one.name)
  for (const { organisation } of letters) if (organisation) names.set(organisation.id, organisation.name)
  const people = new Set([...submitters.flatMap((one) => (one.kind === 'person' ? [one.id] : [])), ...letters.flatMap(({ senderKind, person }) => (senderKind === 'person' && person !== null ? [person] : []))])
  const ofOrganisation = (id: string) => listed.filter((entry) => entry.submitters.some((one) => one.kind === 'organisation' && one.id === id)).length
  return {
    organisations: [...names].map(([id, name]) => ({ name, remarks: ofOrganisation(id) })).toSorted((one, other) => comparePolish(one.name, other.name)),
    people: people.size,
    voices: listed.filter((entry) => entry.submitters.some(({ kind }) => kind === 'floor')).length,
    anonymousLetters: letters.filter(({ senderKind }) => senderKind === 'anonymous').length,
  }
}
