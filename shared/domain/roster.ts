import { defineEntity, type Stored } from './entity.ts'
import { choice, filledText, id, optionalDate, reference, text } from './field.ts'

export const rosterStates = ['draft', 'published'] as const
export const rosterStateLabels: Record<(typeof rosterStates)[number], string> = { draft: 'projekt', published: 'opublikowany' }

/** The duties of one consultation; `unit` when a single unit serves them all and stands in the heading. */
export const roster = defineEntity({
  fields: { consultation: id, title: filledText(), unit: reference, state: choice(rosterStates), publishedOn: optionalDate, note: text(5000) },
  required: ['consultation', 'title'],
  blank: { unit: null, state: 'draft', publishedOn: null, note: '' },
})
export type Roster = Stored<typeof roster>
