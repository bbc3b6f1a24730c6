import { expect, test } from 'vitest'
import { buildPostulateCard } from '#shared/documents/builders/postulate-card.ts'
import { buildPostulateList, buildPostulateListWorkbook } from '#shared/documents/builders/postulate-list.ts'
import type { CompilationData } from '#shared/documents/data.ts'
import { typesetDoc, typesetWorkbook } from '#shared/documents/typeset-doc.ts'
import { sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aMeeting, aPostulate, context } from './sample-records.ts'

const typed = 'Prosimy o "punkt" w latach 2024-2028.'
const entry = aPostulate('1/2026', { content: typed, rationale: typed, currentText: typed, programmeSection: typed }, { submitters: [{ kind: 'organisation', id: 'o', name: 'Fundacja "Most"' }] })
const data: CompilationData = { scope: { kind: 'meeting', meeting: aMeeting({ title: 'Spotkanie w "Centrum"', theme: 'O programie 2024-2028.' }), hosts: [] }, programme: null, entries: [entry] }

test('names and sentences of the office are set as Polish papers set them, the words of those who submitted something stay as they came', () => {
  const doc = typesetDoc(buildPostulateList(data, context))
  const shown = Object.fromEntries(textsOf(tablesOf(doc)[0])[0]!.map((header, index) => [header, textsOf(tablesOf(doc)[0])[1]![index]]))
  expect([sentencesOf(doc).slice(0, 2), shown]).toEqual([
    ['Spotkanie w „Centrum”', 'Temat: O programie 2024–2028.'],
    expect.objectContaining({ Zgłaszający: 'Fundacja „Most”', 'Treść postulatu': typed, Uzasadnienie: typed, 'Obecny zapis': typed, 'Część Programu': typed }),
  ])
  const sheet = typesetWorkbook(buildPostulateListWorkbook(data, context))
  expect([sheet.title, textsOf(sheet.sheets[0]!.table)[1]!.filter((text) => text.includes('"')).length]).toEqual(['Zestawienie zgłoszonych postulatów – Spotkanie w „Centrum”, 15 czerwca 2026 r.', 4])
})

test('a card prints what was submitted as it came, paragraph by paragraph', () => {
  const card = { ...entry, programme: null, people: [], thread: [], parts: [], carriedFrom: null, carriedTo: [] }
  const doc = typesetDoc(buildPostulateCard({ origin: { meeting: null, hosts: [], spheres: [], consultation: null, programme: null }, cards: [card] }, context))
  expect(sentencesOf(doc).filter((sentence) => sentence.startsWith('Prosimy'))).toEqual([typed, typed, typed])
})
