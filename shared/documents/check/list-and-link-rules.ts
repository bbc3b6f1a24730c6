import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { Block, Runs } from '#shared/documents/model.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { CheckedDocument } from './document-rule.ts'

/** A number, a letter or a dash that somebody typed where a list should be. */
const typedItem = /^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–—•*])\s+\S/u
const address = /^(?:https?:\/\/|www\.)\S+$/iu
const wordless = /^(?:tutaj|tu|link|kliknij(?: tutaj)?|zobacz|więcej|czytaj więcej|pobierz)\.?$/iu
const longestExcerpt = 60

/** Lists are lists, not paragraphs with dashes, and links lead somewhere and say where without the words around them (WCAG 1.3.1, 2.4.4). */
export function listAndLinkRules({ blocks }: CheckedDocument): DocumentFinding[] {
  return blocks.flatMap(({ block, where }, index) => [
    ...(isTypedList(block, blocks[index + 1]?.block) ? [{ rule: 'list_typed', severity: 'warning', where, sentence: `Lista jest wpisana ręcznie („${shortened(textOf(block), longestExcerpt)}”), więc czytnik nie zapowie jej jako listy. Rozdziel ją na osobne pozycje.` } as const] : []),
    ...linksOf(block).flatMap((run) => findingOfLink(run, where)),
  ])
}

/** Two lines that begin so, in one paragraph or in two that follow one another. */
function isTypedList(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph') return false
  const lines = textOf(block).split('\n')
  const typed = lines.filter((line) => typedItem.test(line)).length
  return typed > 1 || (typed === 1 && typedItem.test(lines.at(-1)!) && next?.kind === 'paragraph' && typedItem.test(textOf(next)))
}

const textOf = (block: Block) => (block.kind === 'paragraph' ? plain(block.runs) : '')
const plain = (runs: Runs) => runs.map(({ text }) => text).join('')

type Link = { text: string; href: string }

function linksOf(block: Block): Link[] {
  const all = block.kind === 'paragraph' ? [block.runs] : block.kind === 'list' ? block.items : block.kind === 'entries' ? block.items.flatMap(({ name, links = [] }) => [name, ...links]) : []
  return all.flatMap((runs) => runs.flatMap(({ text, href }) => (href === undefined ? [] : [{ text: text.trim(), href: href.trim() }])))
}

function findingOfLink({ text, href }: Link, where: string): DocumentFinding[] {
  if (text === '') return [{ rule: 'link_text', severity: 'error', where, sentence: 'Jest tu łącze bez żadnego tekstu. Napisz, dokąd prowadzi.' }]
  if (href === '') return [{ rule: 'link_missing', severity: 'warning', where, sentence: `„${shortened(text, longestExcerpt)}” nie prowadzi jeszcze do żadnej strony. Wpisz adres publikacji tego dokumentu.` }]
  if (!address.test(text) && !wordless.test(text)) return []
  return [{ rule: 'link_text', severity: 'warning', where, sentence: `Tekst łącza „${shortened(text, longestExcerpt)}” nie mówi, dokąd ono prowadzi. Napisz to słowami.` }]
}
