import { expect, test } from 'vitest'
import { missingContact } from '#renderer/features/rosters/missing-contact.ts'

test('a duty by telephone needs a number and one by e-mail an address; the others need neither', () => {
  const blank = { phone: '', email: ' ' }
  expect([
    missingContact({ ...blank, mode: 'phone' }), missingContact({ ...blank, mode: 'phone', phone: '12 616 78 09' }), missingContact({ ...blank, mode: 'email' }),
    missingContact({ ...blank, mode: 'email', email: 'ngo@um.example' }), missingContact({ ...blank, mode: 'in_person' }), missingContact({ ...blank, mode: 'online' }),
  ]).toEqual(['Dyżur telefoniczny bez numeru telefonu.', undefined, 'Dyżur e-mailowy bez adresu e-mail.', undefined, undefined, undefined])
})
