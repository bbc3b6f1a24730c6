import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formKey } from '#electron/ipc/document-data/template-form.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { exampleValues } from '#shared/documents/template/example-values.ts'
import { keyedBlocks } from '#shared/documents/template/keyed-blocks.ts'
import { placeholderKey } from '#shared/documents/template/placeholder.ts'
import { skeletonOf } from '#shared/documents/template/skeleton.ts'
import type { Skeletons } from '#shared/documents/template/skeletons.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { exampleDocs } from './example-docs.ts'

type Blocks = readonly (Block | BlockGroup)[]

const examples = await exampleDocs()

/** `npx vitest run tests/documents/template -u` writes the file anew after a builder has changed. */
test('the built-in templates in the resources are those of the builders', async () => {
  const skeletons: Skeletons = Object.fromEntries(examples.map(({ docs, ...form }) => [formKey(form), { doc: skeletonOf(docs), examples: exampleValues(docs.map((doc) => valuesOfDoc(doc))) }]))
  await expect(`${JSON.stringify(skeletons, null, 1)}\n`).toMatchFileSnapshot('../../../resources/templates/skeletons.json')
})

test('what has no name of a part stands in every document of its form, and in every repetition', () => {
  expect(examples.flatMap(({ docs, ...form }) => straysIn(formKey(form), docs.map(blocksOf))).slice(0, 40)).toEqual([])
})

test('one name of a part stands once in a document or a repetition', () => {
  expect([...new Set(examples.flatMap(({ docs, ...form }) => docs.flatMap((doc) => repeatedIn(formKey(form), blocksOf(doc)))))].slice(0, 40)).toEqual([])
})

test('what has a name is a text in every document of its form, or repeated in every one', () => {
  expect(examples.flatMap(({ docs, ...form }) => ambiguousIn(formKey(form), docs.map(blocksOf)))).toEqual([])
})

test('every part that the builders name is shown by an example, so that the templates have it', () => {
  const named = globSync('shared/documents/**/*.ts').flatMap((file) => partsNamedIn(readFileSync(file, 'utf8')))
  const shown = new Set(examples.flatMap(({ docs }) => docs.flatMap((doc) => partsIn(blocksOf(doc)))))
  expect([...new Set(named)].filter((part) => !shown.has(part))).toEqual([])
})

/** Signatures have names of their own in templates. */
const partsNamedIn = (source: string) => source.split('\n').filter((line) => !line.includes("kind: 'signatures'")).flatMap((line) => [...line.matchAll(/part: '([^']+)'/g)].map((match) => placeholderKey(match[1]!)))

const blocksOf = ({ sections }: Doc): Blocks => sections.flatMap(({ blocks }) => blocks)
const partOf = (block: Block | BlockGroup) => ('part' in block ? block.part : undefined)

/** Alternatives of one place that have neither a name nor stand in all of them. */
function straysIn(place: string, alternatives: readonly Blocks[]): string[] {
  const unnamed = alternatives.map((blocks) => new Set(keyedBlocks(blocks).filter(([, block]) => partOf(block) === undefined && block.kind !== 'signatures').map(([key]) => key)))
  const strays = [...new Set(unnamed.flatMap((one) => [...one]))].filter((block) => !unnamed.every((one) => one.has(block)))
  const groups = Map.groupBy(alternatives.flat().filter((block): block is BlockGroup => block.kind === 'group'), ({ part }) => part)
  return [...strays.map((block) => `${place}: ${block.slice(0, 200)}`), ...[...groups].flatMap(([part, all]) => straysIn(`${place}/${part}`, all.flatMap(({ items }) => items)))]
}

/** Parts that are a text at one time and a table or a list at another: a template could place neither. */
function ambiguousIn(place: string, alternatives: readonly Blocks[]): string[] {
  const named = alternatives.flat().flatMap((block) => (partOf(block) === undefined || block.kind === 'chart' || block.kind === 'signatures' ? [] : [{ part: partOf(block)!, isText: block.kind === 'paragraph' || block.kind === 'heading' }]))
  const found = [...Map.groupBy(named, ({ part }) => part)].filter(([, all]) => new Set(all.map(({ isText }) => isText)).size > 1).map(([part]) => `${place}: ${part}`)
  const groups = Map.groupBy(alternatives.flat().filter((block): block is BlockGroup => block.kind === 'group'), ({ part }) => part)
  return [...found, ...[...groups].flatMap(([part, all]) => ambiguousIn(`${place}/${part}`, all.flatMap(({ items }) => items)))]
}

/** A table may share its name with the sentence that stands in its place. */
function repeatedIn(place: string, blocks: Blocks): string[] {
  const named = blocks.flatMap((block) => (partOf(block) === undefined ? [] : [`${block.kind === 'table' || block.kind === 'chart' ? block.kind : 'part'} ${partOf(block)}`]))
  const repeated = named.filter((name, index) => named.indexOf(name) < index).map((name) => `${place}: ${name}`)
  return [...repeated, ...blocks.flatMap((block) => (block.kind === 'group' ? block.items.flatMap((item) => repeatedIn(`${place}/${block.part}`, item)) : []))]
}

const partsIn = (blocks: Blocks): string[] => blocks.flatMap((block) => [...(partOf(block) === undefined ? [] : [placeholderKey(partOf(block)!)]), ...(block.kind === 'group' ? block.items.flatMap(partsIn) : [])])
