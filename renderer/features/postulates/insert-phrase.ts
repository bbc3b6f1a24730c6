/** A text with a phrase put in place of what is selected, with a space on each side where words would touch; `caret` stands right after the phrase. */
export function insertPhrase(text: string, { from, to }: { from: number; to: number }, phrase: string): { text: string; caret: number } {
  const before = text.slice(0, from)
  const after = text.slice(to)
  const start = before === '' || /\s$/.test(before) ? before : `${before} `
  const end = after === '' || /^[\s.,;:!?)]/.test(after) ? after : ` ${after}`
  return { text: `${start}${phrase}${end}`, caret: start.length + phrase.length }
}
