import { catalogue } from '#shared/documents/catalogue.ts'
import type { Output } from '#shared/contract/index.ts'
import { factSections } from '#shared/documents/template/facts.ts'
import { isWhenName } from '#shared/documents/template/placeholder.ts'
import type { Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { ownVocabulary, readSkeleton } from './built-in-templates.ts'
import type { TemplateForm } from './template-form.ts'

type Field = Output<'templates.fields'>['rows'][number]

/** All names that a template of a form may place, in the order of the document, then what is known of what it is for. */
export async function listTemplateFields(resourcesDir: string, form: TemplateForm): Promise<Field[]> {
  const skeleton = await readSkeleton(resourcesDir, form)
  const own = fieldsOf(await ownVocabulary(skeleton), [], skeleton.examples)
  const { for: targets, narrowedBy } = catalogue[form.kind]
  const known = factSections.filter(({ from }) => !from || [...targets, ...narrowedBy].some((target) => from.includes(target)))
  return [...own, ...known.flatMap(({ title, facts }) => facts.map(({ name, example }): Field => ({ section: title, name, sign: 'text', within: [], example })))]
}

function fieldsOf(vocabulary: Vocabulary, within: readonly string[], examples: Record<string, string>): Field[] {
  return Object.entries(vocabulary).flatMap(([name, inside]): Field[] => {
    const field: Field = { section: 'Ten dokument', name, sign: inside === null ? 'text' : isWhenName(name) ? 'when' : 'each', within: [...within], example: examples[[...within, name].join('/')] ?? '' }
    return [field, ...(inside === null ? [] : fieldsOf(inside, [...within, name], examples))]
  })
}
