import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import type { Doc } from '#shared/documents/model.ts'
import { createEscaper } from './escaper.ts'
import { blockMarkdown, openingMarkdown } from './markdown-blocks.ts'
import { oneLine } from './markdown-text.ts'
import { replacedNote } from './replaced-note.ts'

/** The document as Markdown (CommonMark, tables as GitHub writes them), for pages that are written in it. */
export function renderMarkdown(doc: Doc): string {
  const escaper = createEscaper({ hasHardSpaces: false })
  const parts = [
    ...openingMarkdown(doc.opening, escaper), `# ${oneLine(doc.title, escaper)}`,
    ...doc.sections.flatMap(({ blocks }) => flatBlocks(blocks).map((block) => blockMarkdown(block, escaper))),
  ].filter((part) => part.trim() !== '')
  const note = escaper.replaced() === 0 ? [] : [oneLine(replacedNote(escaper.replaced()), escaper)]
  return `${separated([...parts, ...note]).trim()}\n`
}

/** One empty line between parts; a list right after a list would become one with it. */
function separated(parts: readonly string[]): string {
  const isList = (part: string | undefined) => part !== undefined && /^(?:- |\d+\. )/.test(part)
  return parts.map((part, index) => (isList(part) && isList(parts[index - 1]) ? `<!-- -->\n\n${part}` : part)).join('\n\n')
}
