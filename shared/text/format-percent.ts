const oneDecimal = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 1, useGrouping: false })

/** A part of a whole as Polish writes it, to one decimal: `46,5%`, `50%`; `0%` of nothing. */
export function formatPercent(part: number, whole: number): string {
  return `${oneDecimal.format(whole === 0 ? 0 : (part / whole) * 100)}%`
}
