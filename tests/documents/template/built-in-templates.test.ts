import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderDocx } from '#electron/documents/docx.ts'
import { checkTemplate } from '#electron/documents/template/check-template.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { vocabularyOfForm } from '#electron/ipc/document-data/built-in-templates.ts'
import { formKey } from '#electron/ipc/document-data/template-form.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import type { Doc } from '#shared/documents/model.ts'
import { exampleValues } from '#shared/documents/template/example-values.ts'
import { skeletonOf } from '#shared/documents/template/skeleton.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { readInPython } from '#tests/documents/papers/read-in-python.ts'
import { shown } from '#tests/documents/papers/shown-text.ts'
import { stringsOfDoc } from '#tests/documents/strings-of.ts'
import { validationErrors, validator } from '#tests/documents/validate-office-file.ts'
import { exampleDocs, type Examples } from './example-docs.ts'

const folder = mkdtempSync(join(tmpdir(), 'referat-templates-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Form = Examples & { key: string; template: Uint8Array }
let forms: Form[] = []

beforeAll(async () => {
  forms = await Promise.all((await exampleDocs()).map(async (one) => ({ ...one, key: formKey(one), template: await renderDocx(skeletonOf(one.docs)) })))
})

/** The first, the longest and the shortest document of a form. */
function chosen({ docs }: Examples): Doc[] {
  const bySize = docs.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  return [...new Set([docs[0]!, bySize[0]!, bySize.at(-1)!])]
}

/** Charts stand beside their tables, which say the same. */
const withoutCharts = (doc: Doc): Doc => ({ ...doc, sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'chart') })) })

test('a document put into the built-in template says all that it says without one', async () => {
  const lost: string[] = []
  for (const form of forms) {
    for (const doc of chosen(form)) {
      const said = shown(readOfficeText('docx', await fillTemplate(form.template, valuesOfDoc(doc), doc)).join(''))
      const missing = stringsOfDoc(withoutCharts(doc)).filter((text) => !said.includes(shown(text).replaceAll('-', '')) && !said.includes(shown(text)))
      lost.push(...new Set(missing.map((text) => `${form.key}: ${text.slice(0, 100)}`)))
    }
  }
  expect(lost).toEqual([])
}, 300_000)

test('every built-in template has nothing wrong with it', async () => {
  const problems = await Promise.all(forms.map(async ({ key, docs, template }) => (await checkTemplate(template, await vocabularyOfForm({ doc: skeletonOf(docs), examples: exampleValues(docs.map(valuesOfDoc)) }))).map(({ sentence }) => `${key}: ${sentence}`)))
  expect(problems.flat()).toEqual([])
}, 300_000)

test('python-docx opens every built-in template and each filled in, with the title of the document', async () => {
  mkdirSync(folder, { recursive: true })
  const files: { path: string; title: string }[] = []
  for (const [index, form] of forms.entries()) {
    const doc = chosen(form).at(-1)!
    for (const [name, bytes, title] of [['template', form.template, '{tytuł}'], ['filled', await fillTemplate(form.template, valuesOfDoc(doc), doc), doc.fullTitle ?? doc.title]] as const) {
      const path = join(folder, `${index}-${name}.docx`)
      writeFileSync(path, bytes)
      files.push({ path, title })
    }
  }
  expect(readInPython(files.map(({ path }) => path)).map(({ title }) => title)).toEqual(files.map(({ title }) => title))
}, 300_000)

test.runIf(validator)('the Open XML SDK finds nothing wrong with what is filled in', async () => {
  const errors: string[] = []
  for (const form of forms) {
    const doc = chosen(form).at(-1)!
    errors.push(...(await validationErrors(await fillTemplate(form.template, valuesOfDoc(doc), doc), 'docx')).map((error) => `${form.key}: ${error}`))
  }
  expect(errors).toEqual([])
}, 300_000)
