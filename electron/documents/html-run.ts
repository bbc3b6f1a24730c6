import type { Run, Runs } from '#shared/documents/model.ts'
import type { Escaper } from './escaper.ts'
import { linkAddress } from './link-address.ts'

/** The HTML of a paragraph's text. What leads nowhere is strong and no link, in what HTML calls a placeholder for one. */
export function runsHtml(runs: Runs, escaper: Escaper): string {
  return runs.map((run) => runHtml(run, escaper)).join('')
}

function runHtml({ text, isStrong, href }: Run, escaper: Escaper): string {
  const address = href === undefined ? undefined : linkAddress(href)
  const escaped = isStrong || (href !== undefined && address === undefined) ? `<strong>${escaper.escape(text)}</strong>` : escaper.escape(text)
  if (href === undefined) return escaped
  return address === undefined ? `<a>${escaped}</a>` : `<a href="${escaper.attribute(address)}" rel="noopener">${escaped}</a>`
}
