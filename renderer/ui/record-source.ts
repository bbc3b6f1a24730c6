import { createContext, use } from 'react'

export type Option = { id: string; label: string; detail?: string }

/** Where a picker finds records of one noun and how it names one that is chosen already. Given by the application. */
export type RecordSource = { find: (text: string) => Promise<Option[]>; labelOf: (id: string) => Promise<string> }

export const pickableNouns = ['consultations', 'meetings', 'organisations', 'people', 'postulates', 'programmes', 'rosters', 'spheres', 'units'] as const
export type PickableNoun = (typeof pickableNouns)[number]

const SourcesContext = createContext<Record<PickableNoun, RecordSource> | null>(null)

export const RecordSourcesProvider = SourcesContext.Provider

/** The source of a noun's records. */
export function useRecordSource(noun: PickableNoun): RecordSource {
  const sources = use(SourcesContext)
  if (!sources) throw new Error('A picker stands outside RecordSourcesProvider')
  return sources[noun]
}
