import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, distinct, filledText, text, year } from './field.ts'

export const programmeKinds = ['annual', 'multiannual', 'policy'] as const
export const programmeKindLabels: Record<(typeof programmeKinds)[number], string> = {
  annual: 'program roczny', multiannual: 'program wieloletni', policy: 'inna polityka lub program',
}
export const programmeStages = ['planned', 'draft', 'consulted', 'adopted', 'closed'] as const
export const programmeStageLabels: Record<(typeof programmeStages)[number], string> = {
  planned: 'planowany', draft: 'projekt', consulted: 'w konsultacjach', adopted: 'przyjęty', closed: 'zakończony',
}

/** The parts that art. 5a ust. 4 of the act of 24 April 2003 requires of a yearly programme; offered when the draft has no list of its own. */
export const statutorySections = [
  'cel główny i cele szczegółowe', 'zasady współpracy', 'zakres przedmiotowy', 'formy współpracy', 'priorytetowe zadania publiczne', 'okres realizacji', 'sposób realizacji',
  'wysokość środków planowanych', 'sposób oceny realizacji', 'informacja o sposobie tworzenia programu oraz o przebiegu konsultacji', 'tryb powoływania i zasady działania komisji konkursowych',
] as const

export const programme = defineEntity({
  fields: { title: filledText(1000), shortName: text(120), kind: choice(programmeKinds), yearFrom: year, yearTo: year, stage: choice(programmeStages), sections: distinct(filledText(), 500), note: text(5000) },
  required: ['title', 'kind', 'yearFrom', 'yearTo'],
  blank: { shortName: '', stage: 'planned', sections: [], note: '' },
})
export type Programme = Stored<typeof programme>

export function programmeProblems({ yearFrom, yearTo }: Pick<Programme, 'yearFrom' | 'yearTo'>): Problems {
  return yearTo < yearFrom ? { yearTo: 'end_before_start' } : {}
}
