import type { Chart, ChartBar } from '#shared/documents/chart.ts'
import { hardSpaces } from '#shared/text/hard-spaces.ts'
import { createEscaper } from './escaper.ts'
import { colour } from './house-style.ts'
import { textWidth } from './text-width.ts'
import { points } from './units.ts'
import { wrappedLines } from './wrapped-lines.ts'

export type Drawing = { svg: string; widthPt: number; heightPt: number }

/** In points. */
const size = 10
const lineHeight = 12
const barHeight = 13
const between = 8
const gap = 6
/** Labels take at most this much of the width, in at most so many lines: they stand whole in the table. */
const widestLabels = 0.44
const mostLabelLines = 3

/** The bars as a picture of their own: labels at the left of one line, values at the ends. One hue that stays dark in a grey print; nothing is told by colour alone. */
export function chartSvg({ caption, alt, bars }: Chart, widthMm: number): Drawing {
  // Its texts stand on the page too, where what had to be replaced is counted.
  const escaper = createEscaper({ hasHardSpaces: false })
  const widthPt = points(widthMm)
  const labelsWidth = Math.min(widestLabels * widthPt, Math.max(0, ...bars.map(({ label }) => textWidth(label, size))))
  const axis = labelsWidth + gap
  const longest = widthPt - axis - gap - Math.max(0, ...bars.map(({ valueText }) => textWidth(valueText, size)))
  const greatest = Math.max(1, ...bars.map(({ value }) => value))
  const pieces: string[] = []
  let top = between / 2
  for (const bar of bars) {
    const lines = wrappedLines(hardSpaces(bar.label), { size, width: labelsWidth, most: mostLabelLines })
    const height = Math.max(barHeight, lines.length * lineHeight)
    pieces.push(barSvg(bar, { lines, axis, length: Math.max(0, (longest * bar.value) / greatest), middle: top + height / 2 }, escaper.escape))
    top += height + between
  }
  const heightPt = top - between / 2
  const line = `<path d="M${number(axis)} 0V${number(heightPt)}" stroke="#${colour.line}" stroke-width="0.75"/>`
  const name = escaper.attribute(`${caption}. ${alt}`)
  return {
    widthPt, heightPt,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" width="${number(widthPt)}pt" height="${number(heightPt)}pt" viewBox="0 0 ${number(widthPt)} ${number(heightPt)}" font-family="Carlito,Calibri,sans-serif" font-size="${size}" fill="#${colour.text}">` +
      `<title>${escaper.escape(caption)}</title><desc>${escaper.escape(alt)}</desc>${pieces.join('')}${line}</svg>`,
  }
}

type BarPlace = { lines: readonly string[]; axis: number; length: number; middle: number }

function barSvg({ valueText }: ChartBar, { lines, axis, length, middle }: BarPlace, escape: (text: string) => string): string {
  const firstLine = middle - ((lines.length - 1) * lineHeight) / 2
  const label = lines.map((text, index) => textSvg({ x: axis - gap, middle: firstLine + index * lineHeight, more: ' text-anchor="end"' }, escape(text)))
  const bar = length === 0 ? '' : `<rect x="${number(axis)}" y="${number(middle - barHeight / 2)}" width="${number(length)}" height="${barHeight}" fill="#${colour.bar}"/>`
  return `${label.join('')}${bar}${textSvg({ x: axis + length + gap - 2, middle, more: ' font-weight="700"' }, escape(valueText))}`
}

/** Letters stand on their base line, a third of their size under the middle. */
function textSvg({ x, middle, more }: { x: number; middle: number; more: string }, text: string): string {
  return `<text x="${number(x)}" y="${number(middle + size / 3)}"${more}>${text}</text>`
}

const number = (value: number) => String(Math.round(value * 100) / 100)
