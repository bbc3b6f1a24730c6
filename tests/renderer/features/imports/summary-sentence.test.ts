import { expect, test } from 'vitest'
import { nothingChanges, placeSentence, storedSentence, summarySentence } from '#renderer/features/imports/summary-sentence.ts'

const nothing = { created: 0, updated: 0, unchanged: 0, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0 }

test('a preview is told in words, first what waits for a person', () => {
  expect([
    summarySentence('positions', { ...nothing, updated: 12, conflicts: 1, missing: 2 }, 3),
    summarySentence('postulates', { ...nothing, created: 1 }, 1),
    summarySentence('postulates', nothing, 1),
    summarySentence('positions', nothing, 2),
  ]).toEqual([
    'Z 3 plików: 15 stanowisk, w tym zmienione tu i w pliku – 1, wypełnione – 12, nieodesłane – 2.',
    'Z 1 pliku: 1 postulat, w tym nowe – 1.',
    'W pliku nie ma wierszy do wczytania.',
    'W plikach nie ma wierszy do wczytania.',
  ])
})

test('files that bring nothing new are told so, and only when all of them were understood it is said of every row', () => {
  expect([nothingChanges('positions', { ...nothing, unchanged: 5 }), nothingChanges('positions', { ...nothing, unchanged: 5, missing: 1 }), nothingChanges('positions', { ...nothing, unchanged: 5, updated: 1 }), nothingChanges('positions', nothing)]).toEqual([
    'Wszystkie wiersze są już w rejestrze; nic się nie zmieni.', 'Wiersze, które udało się rozpoznać, są już w rejestrze; nic się nie zmieni.', undefined, undefined,
  ])
})

test('what was stored is told in words', () => {
  expect([storedSentence('positions', { ...nothing, updated: 2, unchanged: 1 }), storedSentence('postulates', { ...nothing, created: 5, updated: 1 }), storedSentence('positions', { ...nothing, unchanged: 3 })]).toEqual([
    'Zapisano w rejestrze: zmieniono 2 stanowiska; bez zmian zostało 1 stanowisko.', 'Zapisano w rejestrze: dodano 5 postulatów, zmieniono 1 postulat.', 'Nic się nie zmieniło w rejestrze.',
  ])
})

test('a place in a file names what is known of it', () => {
  expect([placeSentence({ file: 'a.xlsx', sheet: 'Arkusz1', row: 5, column: 'Treść' }), placeSentence({ file: 'a.csv', sheet: '', row: null })]).toEqual(['a.xlsx, arkusz „Arkusz1”, wiersz 5, kolumna „Treść”', 'a.csv'])
})
