import type { IStylesOptions } from 'docx'
import { BorderStyle, LineRuleType } from 'docx'
import { colour, fontName, lineSpacing, looks } from './house-style.ts'
import type { Look } from './house-style.ts'
import { twips } from './units.ts'

const headings = { Heading1: 0, Heading2: 1, Heading3: 2 } as const

/** The house style as styles of a word processor: built-in headings, one paragraph style per role, text in Polish. */
export function docxStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: fontName, size: halfPoints(looks.Body.sizePt), color: colour.text, language: { value: 'pl-PL', eastAsia: 'pl-PL', bidirectional: 'pl-PL' } },
        paragraph: { spacing: { after: 0, line: lineUnits(lineSpacing), lineRule: LineRuleType.AUTO } },
      },
      heading1: headingStyle('Heading1'),
      heading2: headingStyle('Heading2'),
      heading3: headingStyle('Heading3'),
    },
    paragraphStyles: Object.entries<Look>(looks)
      .filter(([id]) => !(id in headings))
      .map(([id, look]) => ({ id, name: look.name, basedOn: 'Normal', quickFormat: true, ...appearance(look) })),
  }
}

function headingStyle(id: keyof typeof headings) {
  const look = appearance(looks[id])
  return { ...look, paragraph: { ...look.paragraph, outlineLevel: headings[id] } }
}

function appearance(look: Look) {
  return {
    run: { size: halfPoints(look.sizePt), bold: look.isBold ?? false, color: look.isQuiet ? colour.quiet : colour.text },
    paragraph: {
      keepNext: look.staysWithNext ?? false,
      spacing: { before: points(look.beforePt ?? 0), after: points(look.afterPt ?? 0), line: lineUnits(look.lineSpacing ?? lineSpacing), lineRule: LineRuleType.AUTO },
      ...(look.leftMm !== undefined && { indent: { left: twips(look.leftMm), hanging: twips(look.hangingMm ?? 0) } }),
      ...(look.hasBar && { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour.quiet } } }),
    },
  }
}

function halfPoints(points: number): number {
  return Math.round(points * 2)
}

function points(value: number): number {
  return Math.round(value * 20)
}

/** Word counts line spacing in 240ths of a line. */
function lineUnits(spacing: number): number {
  return Math.round(spacing * 240)
}
