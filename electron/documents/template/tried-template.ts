import type { Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { isWhenName, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { AppError } from '#shared/errors.ts'
import { fillTemplate } from './fill-template.ts'

const about = { title: '', author: '', language: 'pl-PL', createdAt: '2000-01-01T00:00:00.000Z' } as const

/** Whether a template can be filled in: with nothing, and with two of everything that may be repeated. */
export async function triedTemplate(bytes: Uint8Array, vocabulary: Vocabulary): Promise<boolean> {
  try {
    for (const values of [{}, twoOfEach(vocabulary)]) await fillTemplate(bytes, values, about)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

function twoOfEach(vocabulary: Vocabulary): TemplateValues {
  return Object.fromEntries(Object.entries(vocabulary).map(([name, inside]) => {
    if (isWhenName(name)) return [name, true]
    return [name, inside === null ? 'x' : [twoOfEach(inside), twoOfEach(inside)]]
  }))
}
