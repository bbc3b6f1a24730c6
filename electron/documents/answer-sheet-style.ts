import type { Style } from 'exceljs'
import { colour, fontName } from './house-style.ts'

const line = { style: 'thin', color: { argb: `FF${colour.line}` } } as const
const border = { top: line, left: line, bottom: line, right: line }
const fill = (shade: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${shade}` } }) as const

/** Light enough that black on it stays readable in print. */
const shades = { toFill: 'FFF8D6', toFillHeader: 'FFE699', locked: 'F2F2F2', header: 'D9D9D9' } as const
const base = { numFmt: '@', border, alignment: { wrapText: true, vertical: 'top', horizontal: 'left' } } as const

/** Cells of a sheet that is sent out: grey where nothing is to be written, yellow where the unit writes, the mark of the row small at the end. */
export const answerStyles = {
  locked: { ...base, font: { name: fontName, size: 10 }, fill: fill(shades.locked), protection: { locked: true } },
  toFill: { ...base, font: { name: fontName, size: 11 }, fill: fill(shades.toFill), protection: { locked: false } },
  mark: { ...base, font: { name: fontName, size: 6, color: { argb: `FF${colour.line}` } }, fill: fill(shades.locked), protection: { locked: true } },
  header: { ...base, font: { name: fontName, size: 11, bold: true }, fill: fill(shades.header), protection: { locked: true } },
  toFillHeader: { ...base, font: { name: fontName, size: 11, bold: true }, fill: fill(shades.toFillHeader), protection: { locked: true } },
  title: { numFmt: '@', font: { name: fontName, size: 14, bold: true }, alignment: { vertical: 'middle' } },
  intro: { numFmt: '@', font: { name: fontName, size: 10 }, alignment: { vertical: 'top' } },
  strongIntro: { numFmt: '@', font: { name: fontName, size: 10, bold: true }, alignment: { vertical: 'top' } },
} as const satisfies Record<string, Partial<Style>>
