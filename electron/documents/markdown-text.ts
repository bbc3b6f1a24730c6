import type { Runs } from '#shared/documents/model.ts'
import type { Escaper } from './escaper.ts'
import { linkAddress } from './link-address.ts'

/** Signs that Markdown reads as its own anywhere in a line. */
const markup = /[\\`*_{}[\]<>|~&$]/g
/** Signs that it reads as its own where a line begins: headings, lists, rules, quotes. */
const lineStart = /^(\s*)([#+\-=:]|\d+(?=[.)]))/
const numbered = /^(\s*\d+)([.)])/

/** Clean text whose every sign means itself; line breaks become hard ones. `isFirst`: it stands where a line begins. */
export function markdownText(text: string, escaper: Escaper, isFirst = true): string {
  const lines = escaper.clean(text).split(/[\n\u2028\u2029\v\f]/)
  return lines.map((line, index) => markdownLine(line, isFirst || index > 0)).join('\\\n')
}

function markdownLine(line: string, isFirst: boolean): string {
  const escaped = line.replaceAll('\t', ' ').replace(/^ +/, isFirst ? '' : ' ').replace(markup, '\\$&')
  if (!isFirst || !lineStart.test(escaped)) return escaped
  return numbered.test(escaped) ? escaped.replace(numbered, '$1\\$2') : escaped.replace(lineStart, '$1\\$2')
}

/** Text that cannot have a line break: headings and cells. */
export function oneLine(text: string, escaper: Escaper): string {
  return markdownText(escaper.clean(text).replaceAll(/\s*[\n\r\u2028\u2029\v\f]+\s*/g, ' ').trim(), escaper)
}

/** The text of a paragraph, with what is strong and where it leads. What leads nowhere is strong instead of a link. */
export function markdownRuns(runs: Runs, escaper: Escaper): string {
  return runs.map((run, index) => {
    const text = markdownText(run.text, escaper, index === 0)
    const address = run.href === undefined ? undefined : linkAddress(run.href)
    const weighty = run.isStrong || (run.href !== undefined && address === undefined) ? strong(text, { before: /\S$/u.test(runs[index - 1]?.text ?? ''), after: /^\S/u.test(runs[index + 1]?.text ?? '') }) : text
    return address === undefined || weighty.trim() === '' ? weighty : linked(weighty, address)
  }).join('')
}

function linked(text: string, address: string): string {
  return `[${text}](${address.replaceAll(/[()\\<>*_`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`
}

/** Two asterisks bind only beside letters; where other words touch them they may not, and tags do the same. Spaces at the edges stay outside. */
function strong(text: string, touches: { before: boolean; after: boolean }): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (core === '') return text
  const isTouched = (touches.before && before === '') || (touches.after && after === '')
  const isWordy = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(core)
  const [open, close] = isTouched && !isWordy ? ['<strong>', '</strong>'] : ['**', '**']
  return `${before}${open}${core}${close}${after}`
}
