import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { factSections } from '#shared/documents/template/facts.ts'
import { placeholderKey } from '#shared/documents/template/placeholder.ts'
import { vocabularyOf, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import type { Skeletons } from '#shared/documents/template/skeletons.ts'
import { AppError } from '#shared/errors.ts'
import { renderTemplate } from '#electron/documents/template/built-in-template.ts'
import { templateParagraphs, vocabularyOfTemplate } from '#electron/documents/template/template-paragraphs.ts'
import { formKey, type TemplateForm } from './template-form.ts'

let loaded: { folder: string; skeletons: Promise<Skeletons> } | undefined

/** What the built-in templates are made of, read once from the program's resources. */
function skeletonsIn(resourcesDir: string): Promise<Skeletons> {
  if (loaded?.folder !== resourcesDir) loaded = { folder: resourcesDir, skeletons: readFile(join(resourcesDir, 'templates', 'skeletons.json'), 'utf8').then((text) => JSON.parse(text) as Skeletons) }
  return loaded.skeletons
}

/** The built-in template of a form as pages with placeholders, with an example of each. `io_failed` (`file_missing`) when the program's resources have none. */
export async function readSkeleton(resourcesDir: string, form: TemplateForm): Promise<Skeletons[string]> {
  const skeleton = (await skeletonsIn(resourcesDir))[formKey(form)]
  if (!skeleton) throw new AppError('io_failed', { reason: 'file_missing' })
  return skeleton
}

/** What the built-in template of a form has, and what examples of it say besides: columns that only some have, single labels. */
export async function ownVocabulary(skeleton: Skeletons[string]): Promise<Vocabulary> {
  const vocabulary = vocabularyOfTemplate(await renderTemplate(skeleton.doc))
  for (const path of Object.keys(skeleton.examples)) {
    const names = path.split('/')
    let scope = vocabulary
    for (const name of names.slice(0, -1)) scope = scope[name] ??= {}
    scope[names.at(-1)!] ??= null
  }
  return vocabulary
}

const placed = new WeakMap<Skeletons[string], Promise<Vocabulary>>()

/** What the built-in template of a form itself places. */
export function builtInVocabulary(skeleton: Skeletons[string]): Promise<Vocabulary> {
  const found = placed.get(skeleton) ?? renderTemplate(skeleton.doc).then((bytes) => vocabularyOf(templateParagraphs(bytes).map(({ text }) => text)))
  placed.set(skeleton, found)
  return found
}

/** What may stand in a template of a form: all that its built-in one has, and the facts that every document may place. */
export async function vocabularyOfForm(skeleton: Skeletons[string]): Promise<Vocabulary> {
  const facts = Object.fromEntries(factSections.flatMap((section) => section.facts.map(({ name }) => [placeholderKey(name), null])))
  return { ...facts, ...(await ownVocabulary(skeleton)) }
}
