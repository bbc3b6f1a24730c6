import { defineEntity, type Stored } from './entity.ts'
import { date, filledText, flag, text } from './field.ts'

/** The office's own form of one kind of document: a DOCX with placeholders. `content` is the hash of its bytes, which lie among the contents of the store. One kind (and variant) has at most one. */
export const template = defineEntity({
  fields: { kind: filledText(60), variant: text(60), fileName: filledText(300), content: filledText(64), addedOn: date, addedBy: text(200), isUsed: flag, note: text(1000) },
  required: ['kind', 'fileName', 'content', 'addedOn'],
  blank: { variant: '', addedBy: '', isUsed: true, note: '' },
})
export type Template = Stored<typeof template>
