import { expect, test } from 'vitest'
import { cellLabel, cellText, missingSentence, placesText, type MatrixCell } from '#renderer/features/document-matrix/matrix-words.ts'
import { packedSentence, progressWords, setSentence } from '#renderer/features/document-matrix/pack-words.ts'

const cell = (fields: Partial<MatrixCell>): MatrixCell => ({ kind: 'stanowisko', state: 'missing', from: null, document: null, madeOn: null, places: [], ...fields })
const place = (link: string) => ({ place: 'BIP', link, publishedOn: '2026-07-02' })

test('a cell says in words how its paper stands', () => {
  expect([cell({}), cell({ state: 'none' }), cell({ state: 'later', from: '2026-06-16' }), cell({ state: 'made', madeOn: '2026-11-21' }), cell({ state: 'made' }), cell({ state: 'published', places: [place('https://a.pl')] }), cell({ state: 'published', places: [place('')] })].map(cellText)).toEqual([
    'brak', '–', 'od 16.06', 'jest, 21.11.2026', 'jest', 'opublikowany', 'opublikowany, bez adresu',
  ])
})

test('who hears a cell hears its paper and what pressing it does', () => {
  expect([cellLabel(cell({}), true), cellLabel(cell({}), false), cellLabel(cell({ state: 'none' }), true), cellLabel(cell({ state: 'published', document: 'd', places: [place('https://a.pl')] }), true), placesText(cell({ places: [place('')] }))]).toEqual([
    'stanowisko wobec postulatów: brak. Utwórz', 'stanowisko wobec postulatów: brak', 'stanowisko wobec postulatów: nie jest potrzebny. Utwórz', 'stanowisko wobec postulatów: opublikowany. Pokaż w rejestrze', 'BIP, 02.07.2026',
  ])
})

test('what is missing is counted in Polish', () => {
  expect([0, 1, 2, 5, 22].map(missingSentence)).toEqual(['niczego nie brakuje', 'brakuje 1 dokumentu', 'brakuje 2 dokumentów', 'brakuje 5 dokumentów', 'brakuje 22 dokumentów'])
})

test('what was made is said with its numbers and its place', () => {
  const file = { document: null, name: 'a.pdf', title: '', bytes: 1, sha256: '' }
  expect([packedSentence({ path: 'p.zip', files: [file, file], leftOut: [], remarks: [], place: '' }), setSentence({ path: 'dokumenty-2026', documents: 125, files: 317, bytes: 23_693_535, ownTemplates: [], place: ' (w „Pisma”)' }), progressWords({ done: 214, total: 300 }), progressWords(null)]).toEqual([
    'Zapisano pakiet „p.zip”: 2 pliki, lista odnośników (HTML i Markdown) i sumy kontrolne.', 'Zapisano 125 dokumentów (317 plików, 22,6 MB) w folderze „dokumenty-2026” (w „Pisma”).', 'Tworzenie plików: 214 z 300', 'Tworzenie plików…',
  ])
})
