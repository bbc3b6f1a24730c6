import { fold } from '#shared/text/fold.ts'
import type { TemplateField } from './template-form.ts'

/** The fields whose name, example or place says all the words that are looked for, whatever their accents. */
export function foundFields(fields: readonly TemplateField[], search: string): TemplateField[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return fields.filter(({ name, example, section, within }) => {
    const said = fold([name, example, section, ...within].join(' '))
    return words.every((word) => said.includes(word))
  })
}
