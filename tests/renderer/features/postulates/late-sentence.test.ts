import { expect, test } from 'vitest'
import { lateSentence } from '#renderer/features/postulates/late-sentence.ts'

const deadline = { endsOn: '2025-10-17', deadlineTime: '15:00', deadlineRule: 'received' } as const

test('a late entry says when it came, until when it could, and which day counts', () => {
  expect([
    lateSentence({ receivedOn: '2025-10-18', receivedTime: '09:12', postedOn: '2025-10-16' }, deadline),
    lateSentence({ receivedOn: '2025-10-20', receivedTime: null, postedOn: '2025-10-18' }, { ...deadline, deadlineRule: 'posted' }),
    lateSentence({ receivedOn: '2025-10-20', receivedTime: '09:00', postedOn: null }, { ...deadline, deadlineRule: 'posted' }),
  ]).toEqual([
    'Po terminie: wpłynęło 18.10.2025, godz. 9.12; termin: 17.10.2025, godz. 15.00; decyduje data wpływu.',
    'Po terminie: nadano 18.10.2025; termin: 17.10.2025; decyduje data nadania.',
    'Po terminie: wpłynęło 20.10.2025; termin: 17.10.2025; decyduje data nadania; dnia nadania nie wpisano, więc liczy się wpływ.',
  ])
})
