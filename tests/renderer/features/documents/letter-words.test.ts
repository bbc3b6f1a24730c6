import { expect, test } from 'vitest'
import { isAnswered, makeWords, recipientsSentence } from '#renderer/features/documents/letter-words.ts'

const recipient = (entries: number, answered: number) => ({ id: '1', title: 'Fundacja', email: '', entries, answered })

test('it is said how many organisations have all answers, some of them, and none', () => {
  expect([recipientsSentence([recipient(2, 2), recipient(3, 1), recipient(1, 0), recipient(4, 0)]), recipientsSentence([])]).toEqual([
    '4 organizacje: z pełną odpowiedzią 1, z częścią 1, bez odpowiedzi 2.', 'Żadna organizacja nie ma tu postulatów ani uwag, więc nie ma do kogo pisać.',
  ])
})

test('an organisation is answered when all of its entries are, and there are any', () => {
  expect([recipient(2, 2), recipient(2, 1), recipient(0, 0)].map(isAnswered)).toEqual([true, false, false])
})

test('the button counts what it makes', () => {
  expect([makeWords(0), makeWords(1), makeWords(5)]).toEqual(['Zapisz pisma', 'Zapisz 1 pismo', 'Zapisz 5 pism'])
})
