import type { Doc } from '#shared/documents/model.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

/** Words of the model itself, addresses, and names of sheets, which have rules of their own. */
const noText = new Set(['kind', 'role', 'style', 'orientation', 'href', 'language', 'createdAt', 'key', 'size', 'part', 'png'])

/** The model with every text that is printed, heard or written into its properties changed. */
export function changedTexts<T extends Doc | Workbook>(model: T, change: (text: string) => string): T {
  return changed(model, change) as T
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((member) => changed(member, change))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, noText.has(key) || (key === 'name' && typeof member === 'string') ? member : changed(member, change)]))
}
