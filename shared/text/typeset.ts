/** Marks that open and that close, outside and inside another quotation: „ ” and « ». */
const outer = { open: '„', close: '”' } as const
const inner = { open: '«', close: '»' } as const

const quotationMark = /["„”“«»]/gu
const opensAfter = /^$|[\s([{/–—-]|[„«]/u
const closesBefore = /^$|[\s)\]}/.,;:!?…–—-]|["”»]/u
/** `2024-2028` where a word stands; not a part of an address, a number or a date. */
const years = /(?<=^|[\s(„])((?:19|20)\d{2})-((?:19|20)\d{2})(?=$|[\s).,;:”])/gu

/**
 * A text of the office as Polish papers print it: straight quotation marks become „ ”, within others « », and a period of years gets its dash, `2024–2028`. Marks that are not in pairs stay as they were typed.
 * For output only, and never for the words of those who submitted something. Doing it twice changes nothing.
 */
export function typeset(text: string): string {
  const quoted = text.includes('"') ? withQuotationMarks(text) : text
  return quoted.includes('-') ? quoted.replace(years, '$1–$2') : quoted
}

function withQuotationMarks(text: string): string {
  let depth = 0
  let isPaired = true
  const set = text.replace(quotationMark, (mark, at: number) => {
    const isOpening = mark === '"' ? opensAfter.test(text.slice(Math.max(0, at - 1), at)) && !closesBefore.test(text.slice(at + 1, at + 2)) : mark === '„' || mark === '«' || (mark === '“' && depth === 0)
    const isClosing = !isOpening && (mark !== '"' || closesBefore.test(text.slice(at + 1, at + 2)))
    if (!isOpening && !(isClosing && depth > 0)) isPaired = false
    depth += isOpening ? 1 : -1
    const { open, close } = (isOpening ? depth : depth + 1) > 1 ? inner : outer
    return mark === '"' ? (isOpening ? open : close) : mark
  })
  return isPaired && depth === 0 ? set : text
}
