/** What is typed into a field of a whole number: spaces between thousands are taken, nothing is null. Anything that is not digits is no number (NaN), so that the rule of the value refuses it; `2,5` never becomes 25. */
export function parseWhole(typed: string): number | null {
  const text = typed.replace(/\s/gu, '')
  if (text === '') return null
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : Number.NaN
}
