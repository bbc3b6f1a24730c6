import { defineEntity, type Stored } from './entity.ts'
import { choice, filledLongText, filledText, flag } from './field.ts'
import { decisions } from './position.ts'

/** A standard phrase of positions; `decision` when it goes with one decision only. */
export const phrase = defineEntity({
  fields: { title: filledText(200), text: filledLongText(), decision: choice(decisions).nullable(), isActive: flag },
  required: ['title', 'text'],
  blank: { decision: null, isActive: true },
})
export type Phrase = Stored<typeof phrase>
