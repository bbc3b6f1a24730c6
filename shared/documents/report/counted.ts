import type { Chart } from '#shared/documents/chart.ts'
import type { Block } from '#shared/documents/model.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatPercent } from '#shared/text/format-percent.ts'
import { formatCount } from '#shared/text/plural.ts'

/** So many of one sort. */
export type Counted = { label: string; count: number }

/** More bars than this are hard to read and fill a page. */
const mostBars = 12

export const total = (rows: readonly Counted[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** How many there are of each sort, in the order in which they first occur. */
export function countBy<T>(all: readonly T[], labelOf: (one: T) => string): Counted[] {
  return [...Map.groupBy(all, labelOf)].map(([label, members]) => ({ label, count: members.length }))
}

/** The largest first, equal ones by name. */
export const byCount = (one: Counted, other: Counted) => other.count - one.count || comparePolish(one.label, other.label)

/** Bars for figures that stand in a table beside it; the smallest together when there are too many. Nothing for a single bar, which would compare nothing. */
export function chartBlocks(caption: string, rows: readonly Counted[], part: string): Block[] {
  const counted = rows.filter(({ count }) => count > 0)
  if (counted.length < 2) return []
  return [{ kind: 'chart', chart: chartOf(caption, counted), part }]
}

function chartOf(caption: string, rows: readonly Counted[]): Chart {
  const shown = rows.length <= mostBars ? rows : [...rows.slice(0, mostBars - 1), { label: 'pozostałe', count: total(rows.slice(mostBars - 1)) }]
  const whole = total(rows)
  const bars = shown.map(({ label, count }) => ({ label, value: count, valueText: `${formatCount(count)} (${formatPercent(count, whole)})` }))
  return { caption, alt: `Wykres słupkowy: ${bars.map(({ label, valueText }) => `${label} – ${valueText}`).join('; ')}.`, bars }
}

type CountTable = { caption: string; header: string; countHeader: string; part: string }

/** The same figures in a table, with their shares and their sum. */
export function countTable({ caption, header, countHeader, part }: CountTable, rows: readonly Counted[]): Block {
  const whole = total(rows)
  const row = (label: string, count: number) => [label, formatCount(count), formatPercent(count, whole)]
  return {
    kind: 'table', part,
    table: {
      caption, isCaptionShown: true,
      columns: [{ key: 'label', header, kind: 'text', share: 100 }, { key: 'count', header: countHeader, kind: 'number', share: 24 }, { key: 'share', header: 'Udział', kind: 'number', share: 22 }],
      rows: [...rows.map(({ label, count }) => row(label, count)), [[{ text: 'Razem', isStrong: true }], [{ text: formatCount(whole), isStrong: true }], [{ text: formatPercent(whole, whole), isStrong: true }]]],
    },
  }
}
