import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderTemplate } from '#electron/documents/template/built-in-template.ts'
import { checkTemplate } from '#electron/documents/template/check-template.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { vocabularyOfTemplate } from '#electron/documents/template/template-paragraphs.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { linked, runs, strong } from '#shared/documents/runs.ts'
import { vocabularyOf } from '#shared/documents/template/placeholders-of.ts'
import { skeletonOf } from '#shared/documents/template/skeleton.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { paragraphsOfDocx } from './filled-text.ts'
import { placedIn } from './placed-in.ts'

const body = 'word/document.xml'
const docOf = (...sections: (readonly Block[] | Section)[]): Doc => ({
  title: 'Pismo', runningHead: 'Pismo', author: 'Urząd', language: 'pl-PL', createdAt: '2026-11-21T10:00:00.000Z', opening: { letterhead: [] },
  sections: sections.map((one) => ('orientation' in one ? one : { orientation: 'portrait', blocks: one })),
})
const said = (text: string, part?: string): Block => ({ kind: 'paragraph', role: 'body', runs: runs(text), ...(part && { part }) })
const link: Block = { kind: 'paragraph', role: 'body', runs: runs('Ogłoszenie: ', linked('BIP', 'https://example.org/bip'), ', ', strong('pilne')), part: 'gdzie' }
const chart: Block = { kind: 'chart', chart: { caption: 'Uwagi', alt: 'Dwie uwagi.', bars: [{ label: 'uwagi', value: 2, valueText: '2' }] }, part: 'liczby' }
const drawPng = async () => Uint8Array.of(1)

/** The built-in template of examples with its body changed. */
async function templateOf(examples: readonly Doc[], change: (xml: string) => string = (xml) => xml): Promise<Uint8Array> {
  const parts = unzipSync(await renderTemplate(skeletonOf(examples)))
  return zipSync({ ...parts, [body]: strToU8(change(strFromU8(parts[body]!))) })
}
const filled = (template: Uint8Array, doc: Doc) => fillTemplate(template, valuesOfDoc(doc, vocabularyOf(paragraphsOfDocx(template))), { ...doc, drawPng })
const xmlOf = (bytes: Uint8Array, part = body) => strFromU8(unzipSync(bytes)[part]!)
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '))

test('a link leads, and within another link it says where it would', async () => {
  const doc = docOf([link])
  expect(plain(placedIn(await filled(await templateOf([doc]), doc)))).toContain('Ogłoszenie: [BIP](https://example.org/bip), **pilne**')
  const inLink = await templateOf([doc], (xml) => xml.replace(/(<w:r>(?:(?!<w:r>).)*\{gdzie\}.*?<\/w:r>)/, '<w:hyperlink w:anchor="miejsce">$1</w:hyperlink>'))
  expect(paragraphsOfDocx(await filled(inLink, doc)).map((line) => line.replaceAll('\u00A0', ' '))).toContain('Ogłoszenie: BIP (https://example.org/bip), pilne')
})

test('where a template has no style for links they are blue and underlined', async () => {
  const doc = docOf([link])
  const parts = unzipSync(await templateOf([doc]))
  const template = zipSync({ ...parts, 'word/styles.xml': strToU8(strFromU8(parts['word/styles.xml']!).replaceAll('"Hyperlink"', '"Other"')) })
  expect(xmlOf(await filled(template, doc))).toContain('<w:color w:val="0563C1"/><w:u w:val="single"/>')
})

test('a filled document can be a template in its turn: its links and pictures stay, new ones have names of their own', async () => {
  const doc = docOf([link, chart])
  const twice = await filled(await templateOf([doc]), doc)
  const again = zipSync({ ...unzipSync(twice), [body]: strToU8(xmlOf(twice).replace('</w:body>', '<w:p><w:r><w:t>{gdzie} {wykres liczby}</w:t></w:r></w:p></w:body>').replace(/(<w:sectPr>.*?<\/w:sectPr>)(.*)<\/w:body>/, '$2$1</w:body>')) })
  const parts = unzipSync(await fillTemplate(again, valuesOfDoc(docOf([{ ...link, runs: runs(linked('Inne', 'https://example.org/inne')) }, chart])), { ...doc, drawPng }))
  const ids = [...strFromU8(parts['word/_rels/document.xml.rels']!).matchAll(/Id="((?:filled|picture)[^"]*)"/g)].map(([, id]) => id)
  expect([ids, Object.keys(parts).filter((name) => name.startsWith('word/media/'))]).toEqual([['filledLink1', 'picture1', 'filledLink1x2', 'picture2'], ['word/media/picture1.png', 'word/media/picture2.png']])
})

test('a chart is no wider than the text of the page that the template has', async () => {
  const doc = docOf([chart])
  const widthIn = async (template: Uint8Array) => Number(/<wp:extent cx="(\d+)"/.exec(xmlOf(await filled(template, doc)))![1])
  const narrow = await widthIn(await templateOf([doc], (xml) => xml.replace(/<w:pgMar [^>]*>/, '<w:pgMar w:top="1000" w:bottom="1000" w:left="4000" w:right="4000" w:header="500" w:footer="500" w:gutter="0"/>')))
  expect([await widthIn(await templateOf([doc])), narrow]).toEqual([165 * 36_000, (11_906 - 8000) * 635])
})

test('a section of which nothing is left is no empty page, and alike pages around it are one section', async () => {
  const wide: Section = { orientation: 'landscape', blocks: [said('tabela', 'załącznik')] }
  const [whole, short] = [docOf([said('początek', 'wstęp')], wide, [said('koniec')]), docOf([said('początek', 'wstęp'), said('koniec')])]
  const template = await templateOf([whole, short])
  expect([placedIn(await filled(template, whole)), placedIn(await filled(template, short))]).toEqual([['Pismo', 'początek', '⟂', 'tabela', '⟂', 'koniec'], ['Pismo', 'początek', 'koniec']])
  expect(xmlOf(await filled(template, short)).match(/<w:sectPr/g)).toHaveLength(1)
})

test('anything can be asked about: what stands around a missing value goes with it', async () => {
  const [whole, short] = [docOf([said('9 czerwca', 'dzień'), said('koniec')]), docOf([said('koniec')])]
  const template = await templateOf([whole, short], (xml) => xml.replace('{dzień}', '{#gdy dzień}Dnia {dzień} r.{/gdy dzień}'))
  expect(plain(placedIn(await filled(template, whole)))).toEqual(['Pismo', 'Dnia 9 czerwca r.', 'koniec'])
  expect(paragraphsOfDocx(await filled(template, short))).toEqual(['Pismo', 'koniec'])
  const problems = async (words: string) => (await checkTemplate(await templateOf([whole], (xml) => xml.replace('{dzień}', words)), { vocabulary: vocabularyOfTemplate(await templateOf([whole])) })).map(({ sentence }) => sentence)
  expect([await problems('{#gdy dzień}{dzień}{/gdy dzień}'), await problems('{#gdy dzeń}{dzień}{/gdy dzeń}'), await problems('{gdy dzień}')]).toEqual([
    [], ['Nie ma pola {#gdy dzeń}. Najbliższe to {#gdy dzień}.'], ['Pole {gdy dzień} to powtarzany fragment. Zacznij go od {#gdy dzień} i zakończ polem {/gdy dzień}.'],
  ])
})
