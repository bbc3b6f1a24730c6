import type { Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { isChartName, isWhenName, type TemplateText, type TemplateValue, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { AppError } from '#shared/errors.ts'
import { fillTemplate } from './fill-template.ts'

const about = { title: '', author: '', language: 'pl-PL', createdAt: '2000-01-01T00:00:00.000Z' } as const

/** Words with all that words can be: bold, leading somewhere, of several paragraphs. */
const words: TemplateText = { lines: [[{ text: 'x', isStrong: true }], [{ text: 'y', href: 'https://example.org' }]] }
const chart: TemplateValue = { chart: { caption: '', alt: '', bars: [] }, orientation: 'portrait' }
const drawPng = async () => Uint8Array.of(0)

/** Whether a template can be filled in: with nothing, and with two of everything that may be repeated. */
export async function triedTemplate(bytes: Uint8Array, vocabulary: Vocabulary): Promise<boolean> {
  try {
    for (const values of [{}, twoOfEach(vocabulary)]) await fillTemplate(bytes, values, { ...about, drawPng })
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

function twoOfEach(vocabulary: Vocabulary): TemplateValues {
  return Object.fromEntries(Object.entries(vocabulary).map(([name, inside]) => {
    if (isWhenName(name)) return [name, true]
    if (inside !== null) return [name, [twoOfEach(inside), twoOfEach(inside)]]
    return [name, isChartName(name) ? chart : words]
  }))
}
