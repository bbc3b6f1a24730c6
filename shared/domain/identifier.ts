/** KRS, NIP, REGON and PESEL: formats and check digits (law: regulations on the registers; test vectors in the tests). */

export const identifierKinds = ['krs', 'nip', 'regon'] as const
export type IdentifierKind = (typeof identifierKinds)[number]
/** `wrong_digit` only warns: the office must be able to record what an organisation wrote. */
export type IdentifierVerdict = { normalised: string; verdict: 'ok' | 'empty' | 'format' | 'zeros' | 'wrong_digit' }

const weighted = (digits: string, weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]
const regonWeights = [8, 9, 2, 3, 4, 5, 6, 7]
const longRegonWeights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
const peselWeights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

const isNip = (digits: string) => weighted(digits, nipWeights) % 11 === Number(digits[9])
const isShortRegon = (digits: string) => (weighted(digits, regonWeights) % 11) % 10 === Number(digits[8])
const isRegon = (digits: string) =>
  isShortRegon(digits) && (digits.length === 9 || (weighted(digits, longRegonWeights) % 11) % 10 === Number(digits[13]))

const rules: Record<IdentifierKind, { strip: RegExp; lengths: readonly number[]; pad?: number; isRight: (digits: string) => boolean }> = {
  krs: { strip: /^KRS[:\s]*/iu, lengths: [10], pad: 10, isRight: () => true },
  nip: { strip: /^(?:NIP[:\s]*)?(?:PL)?/iu, lengths: [10], isRight: isNip },
  regon: { strip: /^REGON[:\s]*/iu, lengths: [9, 14], isRight: isRegon },
}

/** Reads a number as people write it (spaces, dashes, a prefix, a KRS without its leading zeros) and says whether it can be right. */
export function checkIdentifier(kind: IdentifierKind, value: string): IdentifierVerdict {
  const { strip, lengths, pad, isRight } = rules[kind]
  const bare = value.trim().replace(strip, '').replace(/[\s\u00a0.\u2013-]/gu, '')
  if (bare === '') return { normalised: '', verdict: 'empty' }
  const normalised = pad && /^\d{6,9}$/.test(bare) ? bare.padStart(pad, '0') : bare
  if (!/^\d+$/.test(normalised) || !lengths.includes(normalised.length)) return { normalised, verdict: 'format' }
  if (/^0+$/.test(normalised)) return { normalised, verdict: 'zeros' }
  return { normalised, verdict: isRight(normalised) ? 'ok' : 'wrong_digit' }
}

/** Whether eleven digits are a plausible PESEL: never stored on purpose, so a text that holds one is pointed out. */
export function looksLikePesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (10 - (weighted(digits, peselWeights) % 10)) % 10 === Number(digits[10])
}

/** The parts of a text that look like a PESEL. */
export const findPesels = (text: string): string[] => [...text.matchAll(/(?<!\d)\d{11}(?!\d)/g)].map(([digits]) => digits).filter(looksLikePesel)
