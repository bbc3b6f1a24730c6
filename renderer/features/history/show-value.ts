import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { valueLabels } from './value-labels.ts'

const isYesNo = (field: string) => /^(?:is|has)[A-Z]/.test(field) || field === 'leading'

function jsonOf(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a text that only begins like JSON
  }
}

function showPart(part: unknown, labels: Readonly<Record<string, string>> | undefined): string {
  if (part === null || part === '') return ''
  if (Array.isArray(part)) return part.map((one) => showPart(one, labels)).filter((one) => one !== '').join('; ')
  if (typeof part === 'object') return Object.values(part).map((one) => showPart(one, labels)).filter((one) => one !== '').join(', ')
  const text = typeof part === 'string' ? part : JSON.stringify(part)
  return labels?.[text] ?? showText(text)
}

const showText = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDateWithWeekday(text) : text)

/** A stored value as people read it: words for codes, yes and no, dates with their weekday, lists joined. Empty when there was nothing. */
export function showValue({ table, field }: { table: string; field: string }, value: string | null): string {
  if (value === null || value === '') return ''
  if (isYesNo(field)) return value === '1' ? 'tak' : 'nie'
  const labels = valueLabels[`${table}.${field}`]
  const json = jsonOf(value)
  return json === undefined ? (labels?.[value] ?? showText(value)) : showPart(json, labels)
}
