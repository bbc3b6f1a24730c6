const shortest = 12

/** Whether a text of more than a word or an abbreviation is written in capital letters only. */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= shortest && /\s/u.test(text.trim()) && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
