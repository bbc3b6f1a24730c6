import { defineEntity, type Stored } from './entity.ts'
import { distinct, email, filledText, flag, id, longText, optionalDate, phone, text } from './field.ts'

/** A participant: a representative of organisations, an expert, or a resident (who has no organisation). Data minimum: no PESEL, no private address. */
export const person = defineEntity({
  fields: {
    fullName: filledText(200), role: text(200), email, phone, organisations: distinct(id), dataSource: text(), informedOn: optionalDate, retainUntil: optionalDate, notes: longText(), isActive: flag,
  },
  required: ['fullName'],
  blank: { role: '', email: '', phone: '', organisations: [], dataSource: '', informedOn: null, retainUntil: null, notes: '', isActive: true },
})
export type Person = Stored<typeof person>
