import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderTemplate } from '#electron/documents/template/built-in-template.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { builtInVocabulary } from '#electron/ipc/document-data/built-in-templates.ts'
import { drawerIn } from '#electron/ipc/document-data/drawer-in.ts'
import { formKey } from '#electron/ipc/document-data/template-form.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { skeletonOf } from '#shared/documents/template/skeleton.ts'
import type { Skeletons } from '#shared/documents/template/skeletons.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { readInPython } from '#tests/documents/papers/read-in-python.ts'
import { validationErrors, validator } from '#tests/documents/validate-office-file.ts'
import { exampleDocs, type Examples } from './example-docs.ts'
import { placedIn } from './placed-in.ts'

const folder = mkdtempSync(join(tmpdir(), 'referat-templates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const drawPng = drawerIn('resources')
/** Of each form; hundreds of documents say the same in other words. */
const mostShapes = 4

type Form = Examples & { key: string; skeleton: Skeletons[string]; template: Uint8Array }
let forms: Form[] = []

beforeAll(async () => {
  forms = await Promise.all((await exampleDocs()).map(async (one) => {
    const skeleton = { doc: skeletonOf(one.docs), examples: {} }
    return { ...one, key: formKey(one), skeleton, template: await renderTemplate(skeleton.doc) }
  }))
}, 300_000)

/** Documents of a form that differ in their parts, tables and columns: the usual one, the shortest ones and the longest. */
function chosen({ docs }: Examples): Doc[] {
  const shapeOf = ({ opening, sections }: Doc) => JSON.stringify([Object.keys(opening), sections.map(({ orientation, blocks }) => [orientation, blocks.map((block) => [block.kind, 'part' in block ? block.part : '', block.kind === 'table' ? block.table.columns.map(({ header }) => header) : ''])])])
  const shapes = [...new Map(docs.map((doc) => [shapeOf(doc), doc])).values()]
  const bySize = shapes.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  return [...new Set([docs[0]!, ...bySize.slice(0, mostShapes - 2), bySize.at(-1)!])]
}

const filledWith = async ({ skeleton, template }: Form, doc: Doc) => fillTemplate(template, valuesOfDoc(doc, await builtInVocabulary(skeleton)), { ...doc, drawPng })

/** A page that has no room for many columns joins some; a template has its own columns, none joined. */
const withoutJoining = (doc: Doc): Doc => ({ ...doc, sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.map(unjoined) })) })

function unjoined(block: Block | BlockGroup): Block | BlockGroup {
  if (block.kind === 'group') return { ...block, items: block.items.map((item) => item.map(unjoined)) }
  if (block.kind !== 'table') return block
  const { together: _together, ...table } = block.table
  return { ...block, table }
}

/**
 * Paragraph by paragraph, in their order: words, bold ones, links with their addresses, numbers of lists, charts with what they say, columns, ends of sections. What differs is layout: how the page is turned, how wide columns are and which of
 * them are joined, where rows may break. The words allow no difference.
 */
test('a document put into the untouched built-in template reads exactly as it does without one', async () => {
  const different: string[] = []
  for (const form of forms) {
    for (const doc of chosen(form)) {
      const [without, within] = [placedIn(await renderDocx(withoutJoining(doc), { drawPng })), placedIn(await filledWith(form, doc))]
      const at = without.findIndex((line, index) => line !== within[index])
      if (at !== -1 || within.length > without.length) different.push(`${form.key}: ${without[at]?.slice(0, 100) ?? ''} ≠ ${within[at === -1 ? without.length : at]?.slice(0, 100) ?? ''}`)
    }
  }
  expect(different).toEqual([])
}, 300_000)

test('python-docx opens every built-in template and each filled in, with the title of the document', async () => {
  mkdirSync(folder, { recursive: true })
  const files: { path: string; title: string }[] = []
  for (const [index, form] of forms.entries()) {
    const doc = chosen(form).at(-1)!
    for (const [name, bytes, title] of [['template', form.template, '{tytuł}'], ['filled', await filledWith(form, doc), doc.fullTitle ?? doc.title]] as const) {
      const path = join(folder, `${index}-${name}.docx`)
      writeFileSync(path, bytes)
      files.push({ path, title })
    }
  }
  expect(readInPython(files.map(({ path }) => path)).map(({ title }) => title)).toEqual(files.map(({ title }) => title))
}, 300_000)

test.runIf(validator)('the Open XML SDK finds nothing wrong with what is filled in', async () => {
  const errors: string[] = []
  // Starting it takes longer than what it does: one file of each kind.
  for (const form of forms.filter(({ kind }, index) => forms.findIndex((other) => other.kind === kind) === index)) {
    const doc = chosen(form).at(-1)!
    errors.push(...(await validationErrors(await filledWith(form, doc), 'docx')).map((error) => `${form.key}: ${error}`))
  }
  expect(errors).toEqual([])
}, 300_000)
