import { shortened } from '#shared/text/shortened.ts'
import { keptSign, type TemplateChart, type TemplateText, type TemplateValues } from './placeholder.ts'

const longestExample = 120

/** One example for each placeholder of some documents, by its path: the first text that is there. */
export function exampleValues(documents: readonly TemplateValues[]): Record<string, string> {
  const examples: Record<string, string> = {}
  for (const values of documents) collect(values, '', examples)
  return examples
}

function collect(values: TemplateValues, path: string, examples: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const place = `${path}${name}`
    if (Array.isArray(value)) for (const row of value) collect(row, `${place}/`, examples)
    else if (typeof value !== 'boolean') {
      const text = wordsOf(value)
      if (text.trim() !== '' && text !== keptSign) examples[place] ??= shortened(text, longestExample)
    }
  }
}

function wordsOf(value: string | TemplateText | TemplateChart): string {
  if (typeof value === 'string') return value
  return 'chart' in value ? '(wykres)' : value.lines.map((runs) => runs.map(({ text }) => text).join('')).join('\n')
}
