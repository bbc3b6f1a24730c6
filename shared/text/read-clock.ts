/** An hour as lists write it: `9:05`, `09.05`, `09:05:00`, `godz. 9:05`; undefined when it is none. */
export function readClock(text: string): string | undefined {
  const found = /^(?:godz\.?\s*)?(\d{1,2})[:.](\d{2})(?::\d{2})?$/iu.exec(text.trim())
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return undefined
  return `${found[1]!.padStart(2, '0')}:${found[2]}`
}
