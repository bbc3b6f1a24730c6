import { defineEntity, type Stored } from './entity.ts'
import { choice, distinct, filledText, text } from './field.ts'

export const viewPlaces = ['postulates'] as const

/** A way of looking at a register, kept under a name: its filters as they stand in the address (`decision=accepted&channel=post`), its columns in their order, and what it is sorted by (`unit`, `-receivedOn`; empty = as the register does). */
export const savedView = defineEntity({
  fields: { place: choice(viewPlaces), name: filledText(120), query: text(2000), columns: distinct(filledText(60), 40), sort: text(60) },
  required: ['place', 'name'],
  blank: { query: '', columns: [], sort: '' },
})
export type SavedView = Stored<typeof savedView>
