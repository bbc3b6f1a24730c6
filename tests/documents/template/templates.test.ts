import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderTemplate } from '#electron/documents/template/built-in-template.ts'
import { checkTemplate } from '#electron/documents/template/check-template.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { vocabularyOfTemplate } from '#electron/documents/template/template-paragraphs.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { skeletonOf } from '#shared/documents/template/skeleton.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import { paragraphsOfDocx } from './filled-text.ts'

const now = '2026-11-21T10:00:00.000Z'
const table = (rows: string[][]): Block => ({ kind: 'table', part: 'postulaty', table: { caption: 'Postulaty', columns: [{ key: 'number', header: 'Nr', kind: 'text', share: 1 }, { key: 'content', header: 'Treść', kind: 'text', share: 3 }], rows } })
const unitGroup = (...names: string[]): BlockGroup => ({ kind: 'group', part: 'komórki', items: names.map((name) => [{ kind: 'heading', level: 2, text: name, part: 'nazwa komórki' }, table([[`1/${name}`, 'Treść']])]) })
const doc = (blocks: readonly (Block | BlockGroup)[], opening: Partial<Doc['opening']> = {}): Doc => ({
  title: 'Zestawienie', runningHead: 'Zestawienie', author: 'Urząd', language: 'pl-PL', createdAt: now, opening: { letterhead: ['Urząd Miasta', 'Wydział', 'ul. Długa 1'], caseNumber: 'Znak sprawy: SZ', ...opening },
  sections: [{ orientation: 'portrait', blocks }],
})
const intro = (text: string): Block => ({ kind: 'paragraph', role: 'lead', runs: runs('W dniu ', strong(text)), part: 'wstęp' })
const fixed: Block = { kind: 'paragraph', role: 'body', runs: runs('Stałe słowa.') }
const signed: Block = { kind: 'signatures', right: { above: 'Kierownik', below: '(podpis)' } }

const full = doc([intro('9 czerwca'), table([['1/2026', 'Więcej środków'], ['2/2026', 'Dwa\nwiersze & <znaki>']]), fixed, signed], { subject: 'postulatów' })
const none = doc([intro('10 czerwca'), { kind: 'paragraph', role: 'body', runs: runs('Nie zgłoszono postulatów.'), part: 'brak postulatów' }, fixed, signed])
const templateOf = async (...examples: Doc[]) => renderTemplate(skeletonOf(examples))
/** What a template says filled in with a document, hard spaces as plain ones. */
const read = async (template: Uint8Array, value: Doc) => paragraphsOfDocx(await fillTemplate(template, valuesOfDoc(value), value)).map((one) => one.replaceAll('\u00A0', ' '))

test('a template of several examples has every part once, and filled in it reads as the document does', async () => {
  const template = await templateOf(full, none)
  expect(paragraphsOfDocx(template)).toEqual([
    '{urząd}', '{dane urzędu}', '{znak sprawy}', '{#gdy dotyczy}Dotyczy: {dotyczy}{/gdy dotyczy}', '{tytuł}', '{wstęp}', '{#gdy postulaty}', 'Nr', 'Treść', '{#postulaty}{nr}', '{treść}{/postulaty}', '{/gdy postulaty}', '{brak postulatów}', 'Stałe słowa.', '{podpis}', expect.stringMatching(/^\.+$/), '{podpisujący}',
  ])
  const opening = ['Urząd Miasta', 'Wydział', 'ul. Długa 1', 'Znak sprawy: SZ']
  const ending = ['Stałe słowa.', 'Kierownik', expect.stringMatching(/^\.+$/), '(podpis)']
  expect(await read(template, full)).toEqual([...opening, 'Dotyczy: postulatów', 'Zestawienie', 'W dniu 9 czerwca', 'Nr', 'Treść', '1/2026', 'Więcej środków', '2/2026', 'Dwawiersze & <znaki>', ...ending])
  expect(await read(template, none)).toEqual([...opening, 'Zestawienie', 'W dniu 10 czerwca', 'Nie zgłoszono postulatów.', ...ending])
})

test('what is repeated for each unit is repeated with its tables', async () => {
  const grouped = doc([unitGroup('Wydział Kultury', 'MOPS')])
  const filled = await read(await templateOf(grouped), grouped)
  expect(filled.slice(4)).toEqual(['Zestawienie', 'Wydział Kultury', 'Nr', 'Treść', '1/Wydział Kultury', 'Treść', 'MOPS', 'Nr', 'Treść', '1/MOPS', 'Treść'])
})

test('the same template, values and moment give the same bytes', async () => {
  const template = await templateOf(full)
  expect(Buffer.compare(await fillTemplate(template, valuesOfDoc(full), full), await fillTemplate(template, valuesOfDoc(full), full))).toBe(0)
})

/** The template with a piece of its body changed. */
const changed = (bytes: Uint8Array, change: (xml: string) => string) => {
  const parts = unzipSync(bytes)
  const body = new TextDecoder().decode(parts['word/document.xml'])
  expect(change(body)).not.toBe(body)
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) })
}

test('a name that Word divided over runs is read whole', async () => {
  const template = changed(await templateOf(full), (xml) => xml.replace('{wstęp}', '{ws</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:i/></w:rPr><w:t>tęp</w:t></w:r><w:r><w:t>}'))
  expect(await checkTemplate(template, { vocabulary: vocabularyOfTemplate(await templateOf(full)) })).toEqual([])
  expect(await read(template, full)).toContain('W dniu 9 czerwca')
})

test.each<[string, (xml: string) => string, string]>([
  ['an unknown name', (xml) => xml.replace('{wstęp}', '{wstep}'), 'treść: „{wstep}” Nie ma pola {wstep}. Najbliższe to {wstęp}.'],
  ['a name of nothing', (xml) => xml.replace('{wstęp}', '{numer rejestracyjny}'), 'treść: „{numer rejestracyjny}” Nie ma pola {numer rejestracyjny}. Usuń je albo wybierz pole z listy pól tego dokumentu.'],
  ['a name outside its rows', (xml) => xml.replace('{wstęp}', '{nr}'), 'treść: „{nr}” Nie ma pola {nr}. Usuń je albo wybierz pole z listy pól tego dokumentu.'],
  ['a loop without an end', (xml) => xml.replace('{/postulaty}', ''), 'treść, w tabeli: „{#postulaty}{nr}” Fragment {#postulaty} musi się skończyć przed końcem fragmentu {/gdy postulaty}. Wstaw {/postulaty} wcześniej.'],
  ['a loop in itself', (xml) => xml.replace('{wstęp}', '{#postulaty}{#postulaty}{nr}{/postulaty}{/postulaty}'), 'treść: „{#postulaty}{#postulaty}{nr}{/postulaty}{/postulaty}” Fragment {#postulaty} zaczyna się drugi raz, zanim się skończył. Usuń drugi początek i jego koniec albo zamknij pierwszy wcześniej polem {/postulaty}.'],
  ['a name in a formula', (xml) => xml.replace('{wstęp}', '</w:t></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{@tytuł}</m:t></m:r></m:oMath><w:r><w:t>'), 'treść Pole albo nawias klamrowy stoi we wzorze lub w rysunku: „{@tytuł}”. Przenieś pole do zwykłego tekstu, a nawias usuń.'],
  ['a mistyped loop, said once,', (xml) => xml.replace('{#postulaty}', '{#postulatty}'), 'treść, w tabeli: „{#postulatty}{nr}” Nie ma pola {#postulatty}. Najbliższe to {#postulaty}.'],
  ['the last loop without an end', (xml) => xml.replace('{/gdy postulaty}', ''), 'treść: „{#gdy postulaty}” Powtarzany fragment {#gdy postulaty} nie ma końca. Wstaw {/gdy postulaty} tam, gdzie ma się kończyć.'],
  ['an end without a beginning', (xml) => xml.replace('{wstęp}', '{/postulaty}'), 'treść: „{/postulaty}” Koniec fragmentu {/postulaty} bez początku. Wstaw wcześniej {#postulaty} albo usuń to pole.'],
  ['a brace left alone', (xml) => xml.replace('{wstęp}', '{wstęp'), 'treść: „{wstęp” Nawias klamrowy bez pary: „{wstęp”. Każde pole zaczyna się od { i kończy na }.'],
])('%s is named with its place and what to do', async (_, change, said) => {
  const original = await templateOf(full)
  const problems = await checkTemplate(changed(original, change), { vocabulary: vocabularyOfTemplate(original) })
  expect(problems.map(({ severity, where, sentence }) => `${severity === 'error' ? '' : 'uwaga '}${where} ${sentence}`)).toEqual([said])
})

test('repetitions stand at most six deep', async () => {
  const original = await templateOf(full)
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const vocabulary = { ...vocabularyOfTemplate(original), ...names.reduceRight((inside, name) => ({ [name]: inside }), {}) }
  const nested = (deep: readonly string[]) => changed(original, (xml) => xml.replace('{wstęp}', `${deep.map((name) => `{#${name}}`).join('')}x${deep.toReversed().map((name) => `{/${name}}`).join('')}`))
  expect([await checkTemplate(nested(names.slice(0, 6)), { vocabulary }), (await checkTemplate(nested(names), { vocabulary })).map(({ sentence }) => sentence)]).toEqual([
    [], ['Fragment {#g} stoi zbyt głęboko w innych powtarzanych fragmentach; może ich być najwyżej 6, jeden w drugim. Zamknij wcześniej któryś z nich.'],
  ])
})
