import type { Run, Runs } from '#shared/documents/model.ts'
import type { Links } from './docx-links.ts'
import type { Escaper } from './escaper.ts'
import type { StyleName } from './house-style.ts'
import { numberHyphen } from './number-hyphen.ts'

/** Properties beyond the style's own, in the order the format demands: `keepNext`, then numbering, tabs and spacing. */
export type ParagraphExtras = { staysWithNext?: boolean; more?: string }

/** A paragraph around runs that are XML already. */
export function paragraphXml(style: StyleName, runs: string, extras: ParagraphExtras = {}): string {
  const keep = extras.staysWithNext ? '<w:keepNext/>' : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${extras.more ?? ''}</w:pPr>${runs}</w:p>`
}

/** Line breaks, tabs, where a word may be divided, and the hyphen between numbers, which must not end a line. */
const special = new RegExp(`([\\n\\t\\u00AD]|${numberHyphen.source})`, 'u')
/** Asked first, for it takes a fraction of the time and few texts have any of these. */
const hint = /[\n\t\u00AD-]/u
const signs: Partial<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>', '\u00AD': '<w:softHyphen/>', '-': '<w:noBreakHyphen/>' }

/** One run of text; its line breaks and tabs become those of the page. Nothing for no text. */
export function runXml(text: string, escaper: Escaper, isStrong = false): string {
  if (text === '') return ''
  const properties = isStrong ? '<w:rPr><w:b/></w:rPr>' : ''
  const escaped = escaper.escape(text)
  const content = hint.test(escaped) && special.test(escaped) ? brokenText(escaped) : textXml(escaped)
  return `<w:r>${properties}${content}</w:r>`
}

/** All runs of a paragraph. */
export function runsXml(runs: Runs, { escaper, links }: { escaper: Escaper; links: Links }): string {
  return runs.map((run) => linkXml(run, run.text === '' ? undefined : links.idOf(run.href ?? ''), escaper)).join('')
}

/** A link looks like one through the style that word processors have for them; what leads nowhere is strong text. */
function linkXml({ text, isStrong, href }: Run, id: string | undefined, escaper: Escaper): string {
  if (id === undefined) return runXml(text, escaper, isStrong || href !== undefined)
  const styled = runXml(text, escaper).replace('<w:r>', `<w:r><w:rPr><w:rStyle w:val="Hyperlink"/>${isStrong ? '<w:b/>' : ''}</w:rPr>`)
  return `<w:hyperlink r:id="${id}" w:history="1">${styled}</w:hyperlink>`
}

function brokenText(escaped: string): string {
  return escaped
    .split(special)
    .map((part, index) => (index % 2 === 1 ? signs[part] : part === '' ? '' : textXml(part)))
    .join('')
}

function textXml(escaped: string): string {
  return `<w:t xml:space="preserve">${escaped}</w:t>`
}
