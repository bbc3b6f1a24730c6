import type { Doc } from '#shared/documents/model.ts'
import { factSections } from '#shared/documents/template/facts.ts'
import { absentSign, placeholderKey, type TemplateValue } from '#shared/documents/template/placeholder.ts'
import { placeholdersOf } from '#shared/documents/template/placeholders-of.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { templateParagraphs } from '#electron/documents/template/template-paragraphs.ts'
import { aroundDifference } from './around-difference.ts'
import type { OwnTemplate } from './own-template.ts'
import type { OwnForm } from './snapshot.ts'
import type { PrintedChange } from './table-changes.ts'

/** The pages that a DOCX was made of, the template that they were put into, and the one that they would be put into today; null is the program's own layout. */
export type TemplatesCompared = { doc: Doc; before: OwnForm | null; after: OwnTemplate | null }

/**
 * What the template changes in a document that was made before: another one came into use, or none is used any more; where it is the same, the facts that it places beside the document's own parts („data spotkania”).
 */
export function templateChanges({ doc, before, after }: TemplatesCompared): PrintedChange[] {
  if (before?.template !== after?.content) return [{ kind: before && after ? 'changed' : after ? 'added' : 'removed', where: 'Szablon dokumentu', before: before ? 'własny szablon, z którego powstał plik' : '', after: after ? `własny szablon „${after.fileName}”` : '' }]
  if (!before || !after) return []
  const placed = new Set(templateParagraphs(after.bytes).flatMap(({ text }) => placeholdersOf(text).map(({ key }) => key)))
  const ofDocument = valuesOfDoc(doc)
  const facts = factSections.flatMap((section) => section.facts.map(({ name }) => placeholderKey(name))).filter((name) => placed.has(name) && !Object.hasOwn(ofDocument, name) && before.values[name] !== absentSign)
  return facts.flatMap((name): PrintedChange[] => {
    const [was, is] = [before.values, after.facts].map((values) => wordsOf(values[name]))
    return was === is ? [] : [{ kind: is === '' ? 'removed' : was === '' ? 'added' : 'changed', where: `Pole szablonu {${name}}`, ...aroundDifference({ before: was!, after: is! }) }]
  })
}

/** Facts are texts. */
const wordsOf = (value: TemplateValue | undefined) => (typeof value === 'string' ? value : '')
