import type { Input } from '#shared/contract/index.ts'
import { channelKinds, channelLabels } from '#shared/domain/channel.ts'
import { id } from '#shared/domain/field.ts'
import { decisionLabels, decisions, positionStateLabels, positionStates } from '#shared/domain/position.ts'
import { postulateStages } from '#shared/domain/postulate.ts'
import { realisationLabels, realisations } from '#shared/domain/realisation.ts'

/** Filters by a record: where its name is found, and what the filter is called. */
export const recordFilters = {
  programme: { noun: 'programmes', label: 'Program' },
  meeting: { noun: 'meetings', label: 'Spotkanie' },
  consultation: { noun: 'consultations', label: 'Konsultacje' },
  unit: { noun: 'units', label: 'Komórka' },
  sphere: { noun: 'spheres', label: 'Sfera' },
  organisation: { noun: 'organisations', label: 'Organizacja' },
  person: { noun: 'people', label: 'Osoba' },
} as const
export type RecordFilter = keyof typeof recordFilters

export const stageWords = { postulate: 'postulaty', remark: 'uwagi' } as const
export const cancelledWords = { no: 'bez anulowanych', yes: 'tylko anulowane' } as const

/** Filters by one of a closed list. */
export const choiceFilters = {
  stage: { label: 'Rodzaj', words: stageWords },
  state: { label: 'Stan stanowiska', words: positionStateLabels },
  decision: { label: 'Rozstrzygnięcie', words: decisionLabels },
  channel: { label: 'Sposób zgłoszenia', words: channelLabels },
  realisation: { label: 'Realizacja', words: realisationLabels },
  cancelled: { label: 'Anulowane', words: cancelledWords },
} as const
export type ChoiceFilter = keyof typeof choiceFilters

/** Filters that are on or off, and what each asks the list. */
export const flagFilters = {
  overdue: { label: 'zaległe', asks: { isOverdue: true } },
  unassigned: { label: 'nieprzydzielone', asks: { isAssigned: false } },
  late: { label: 'zgłoszone po terminie', asks: { isLate: true } },
  unexplained: { label: 'bez uzasadnienia zgłaszającego', asks: { hasNoRationale: true } },
  anonymous: { label: 'anonimowe', asks: { isAnonymous: true } },
  unsigned: { label: 'bez podpisu', asks: { isUnsigned: true } },
  current: { label: 'tylko bieżące', asks: { isCurrent: true } },
} as const satisfies Record<string, { label: string; asks: Partial<Input<'postulates.list'>> }>
export type FlagFilter = keyof typeof flagFilters

export type FilterName = RecordFilter | ChoiceFilter | FlagFilter

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[] // Object.keys forgets the key type
export const recordFilterNames = keysOf(recordFilters)
export const choiceFilterNames = keysOf(choiceFilters)
export const flagFilterNames = keysOf(flagFilters)

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | null => values.find((one) => one === value) ?? null

/** What the address narrows the register to; what it should not say is as if it were not there. */
export function parseFilters(query: Readonly<Record<string, string>>) {
  const records = Object.fromEntries(recordFilterNames.map((name) => [name, id.safeParse(query[name]).data ?? null])) as Record<RecordFilter, string | null>
  const choices = {
    stage: oneOf(postulateStages, query.stage), state: oneOf(positionStates, query.state), decision: oneOf(decisions, query.decision), channel: oneOf(channelKinds, query.channel), realisation: oneOf(realisations, query.realisation),
    cancelled: oneOf(['no', 'yes'], query.cancelled),
  }
  const flags = flagFilterNames.filter((name) => query[name] === '1')
  return { ...records, ...choices, flags }
}
export type ChosenFilters = ReturnType<typeof parseFilters>

/** The same as the input of the list. */
export function filterInput({ flags, cancelled, ...others }: ChosenFilters): Partial<Input<'postulates.list'>> {
  const asked = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)) as Partial<Input<'postulates.list'>> // each value was checked above
  return { ...asked, ...(cancelled !== null && { isCancelled: cancelled === 'yes' }), ...Object.fromEntries(flags.flatMap((name) => Object.entries(flagFilters[name].asks))) }
}

/** The same as the query of an address, always in one order, so that two of them can be compared. */
export function filterQuery({ flags, ...others }: ChosenFilters): Record<string, string> {
  const values = [...recordFilterNames, ...choiceFilterNames].flatMap((name) => (others[name] === null ? [] : [[name, others[name]] as const]))
  return Object.fromEntries([...values, ...flags.map((name) => [name, '1'] as const)])
}
