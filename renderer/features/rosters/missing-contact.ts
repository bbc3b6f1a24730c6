import type { Duty } from '#shared/domain/duty.ts'

/** What a duty lacks to be reached in its own way, as a sentence: a number for the telephone, an address for e-mail. */
export function missingContact({ mode, phone, email }: Pick<Duty, 'mode' | 'phone' | 'email'>): string | undefined {
  if (mode === 'phone' && phone.trim() === '') return 'Dyżur telefoniczny bez numeru telefonu.'
  return mode === 'email' && email.trim() === '' ? 'Dyżur e-mailowy bez adresu e-mail.' : undefined
}
