import type { Block } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'

/** A paragraph under the name by which the office's own templates place it. */
export function namedParagraph(part: string, text: string): Block {
  return { kind: 'paragraph', role: 'body', runs: runs(text), part }
}
