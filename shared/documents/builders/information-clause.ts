import type { Block, Section } from '#shared/documents/model.ts'
import { plain, strong } from '#shared/documents/runs.ts'

/**
 * The clause of art. 13 RODO on a page of its own, from the text of the settings: parts are set apart by empty lines, the first is the heading,
 * the first line of a part of several lines is its name. Nothing when the office has entered no clause.
 */
export function informationClause(text: string): Section[] {
  const [heading, ...parts] = text.replace(/\r\n?/g, '\n').split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean)
  if (heading === undefined) return []
  return [{ orientation: 'portrait', blocks: [{ kind: 'heading', level: 2, text: heading, part: 'klauzula – tytuł' }, { kind: 'group', part: 'klauzula', items: parts.map((part) => [clausePart(part)]) }] }]
}

function clausePart(part: string): Block {
  const end = part.indexOf('\n')
  const runs = end === -1 ? [plain(part)] : [strong(part.slice(0, end)), plain(part.slice(end))]
  return { kind: 'paragraph', role: 'clause', runs, part: 'akapit klauzuli' }
}
