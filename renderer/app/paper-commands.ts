import { useRead } from '#renderer/api/use-read.ts'
import { goTo, usePlace } from '#renderer/ui/place.ts'
import type { Command } from './commands.ts'

/** What a record of a place is to the papers that are made of it. */
const targets: Readonly<Record<string, string>> = { consultations: 'consultation', meetings: 'meeting', postulates: 'postulate', rosters: 'roster', organisations: 'organisation', people: 'person' }
/** Newest first: older ones are found by their name. */
const newestConsultations = 3

/** Papers by their name: of the record that is open, and of the newest consultations. */
export function usePaperCommands(isAsked: boolean): readonly Command[] {
  const { path: [noun = '', id] } = usePlace()
  const catalogue = useRead('documents.catalogue', {}, { isEnabled: isAsked })
  const consultations = useRead('consultations.list', { limit: newestConsultations }, { isEnabled: isAsked })
  if (!isAsked) return []
  const papersOf = (at: readonly [noun: string, id: string], of: string) =>
    (catalogue.data?.rows ?? []).filter((entry) => entry.for.some((target) => target === targets[at[0]])).map(({ kind, title }) => ({ label: `${title}: ${of}`, also: 'drukuj dokument pismo', run: () => goTo(at, { paper: kind }) }))
  const others = (consultations.data?.rows ?? []).filter((one) => one.id !== id)
  return [...(id === undefined ? [] : papersOf([noun, id], 'otwarty wpis')), ...others.flatMap((one) => papersOf(['consultations', one.id], one.subjectShort))]
}
