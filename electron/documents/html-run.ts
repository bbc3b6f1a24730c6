import type { Run, Runs } from '#shared/documents/model.ts'
import type { Escaper } from './escaper.ts'
import { linkAddress } from './link-address.ts'

/** The HTML of a paragraph's text. What leads nowhere is strong instead of a link. */
export function runsHtml(runs: Runs, escaper: Escaper): string {
  return runs.map((run) => runHtml(run, escaper)).join('')
}

function runHtml({ text, isStrong, href }: Run, escaper: Escaper): string {
  const address = href === undefined ? undefined : linkAddress(href)
  const isWeighty = isStrong || (href !== undefined && address === undefined && text !== '')
  const escaped = isWeighty ? `<strong>${escaper.escape(text)}</strong>` : escaper.escape(text)
  return address === undefined ? escaped : `<a href="${escaper.attribute(address)}" rel="noopener">${escaped}</a>`
}
