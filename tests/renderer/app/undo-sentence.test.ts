import { expect, test } from 'vitest'
import { undoSentence } from '#renderer/app/undo-sentence.ts'

const ref = (title: string) => ({ table: 'organisation', row: title, title })

test('an undo says what it took back, what it left and why, and what it could not do and why', () => {
  expect(undoSentence('Cofnięto', 'import postulatów', { undone: 22, kept: [ref('Fundacja A')], refused: [{ ...ref('Fundacja B'), reason: 'foreign_key' }] })).toBe(
    'Cofnięto: import postulatów (22 zmiany). Zostawiono, bo zmieniono to później: „Fundacja A”. Nie dało się tego zrobić z: „Fundacja B” – korzystają z tego inne wpisy albo brakuje wpisu, na który wskazuje.',
  )
})

test('an undo that could do nothing says so', () => {
  expect(undoSentence('Cofnięto', 'dodanie osoby', { undone: 0, kept: [ref('Anna')], refused: [] })).toBe('Nic się nie zmieniło: dodanie osoby. Zostawiono, bo zmieniono to później: „Anna”.')
})

test('of many rows the first five are named and the others counted', () => {
  const kept = Array.from({ length: 9 }, (_, index) => ref(String(index + 1)))
  expect(undoSentence('Przywrócono', 'import', { undone: 1, kept, refused: [] })).toBe('Przywrócono: import (1 zmiana). Zostawiono, bo zmieniono to później: „1”, „2”, „3”, „4”, „5” i jeszcze 4 wpisy.')
})
