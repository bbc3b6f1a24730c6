import type { NameFinder } from './find-names.ts'
import { hide, masked, maskSign, type Found, type Masked } from './masked.ts'
import { nothingMentioned, type Mentions, type Reference } from './mentions.ts'

const label = /(?<![a-z])sfer[a-z]{0,4}(?![a-z])[^:\t\d]{0,80}:/u
/** A point of the act; elsewhere than in a column of spheres it would be any number. */
const point = /^\s*\d{1,2}[a-z]{0,2}\s*$/u
const between = /\s*(?:\n|;)\s*/u
const signs = /[\s,.;:•*\u2010-\u2015-]+/gu

/** Spheres of a cell or of what stands after „sfera:”: one a line, divided by semicolons, or several texts with commas of their own. What is no sphere is left over. */
export function readSpheres(text: string, find: NameFinder): Mentions {
  const all = find.whole(point.test(text) ? `pkt ${text.trim()}` : oneLine(text))
  if (all.length > 0) return { ...nothingMentioned, spheres: [{ text: oneLine(text), ids: all }] }
  const parts = text.split(between).map((part) => part.replace(/^[\s•*-]+/u, '').trim()).filter(Boolean)
  const read = parts.every((part) => find.whole(part).length > 0) ? parts.map((part) => ({ spheres: [{ text: part, ids: find.whole(part) }], rest: '' })) : [inside(oneLine(text), find)]
  return { ...nothingMentioned, spheres: read.flatMap(({ spheres }) => spheres), rest: read.map(({ rest }) => rest).filter(Boolean).join(', ') }
}

/** Spheres of a statement: those named behind „sfera pożytku, której dotyczy dyżur:”, label included, and cells or lines that are nothing but a sphere. */
export function findSpheres({ raw, folded }: Masked, find: NameFinder): Found<string[]>[] {
  const cells = [...raw.matchAll(/[^\t]+/gu)].flatMap((match) => {
    const ids = find.whole(oneLine(match[0]))
    return ids.length > 0 ? [{ start: match.index, end: match.index + match[0].length, value: ids }] : []
  })
  const start = label.exec(folded)
  if (!start) return cells
  const from = start.index + start[0].length
  const whole = find.whole(oneLine(raw.slice(from)))
  if (whole.length > 0) return [{ start: start.index, end: raw.length, value: whole }]
  const named = find.within({ raw: raw.slice(from), folded: folded.slice(from) }).map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
  return [{ start: start.index, end: from, value: [] }, ...named]
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').replace(/\.\s*$/u, '').trim()

function inside(text: string, find: NameFinder): { spheres: Reference[]; rest: string } {
  const whole = masked(text)
  const found = find.within(whole)
  const rest = hide(whole, found).raw.split(maskSign).map((part) => part.replace(signs, ' ').trim()).filter((part) => part !== '' && part !== 'i' && part !== 'oraz')
  return { spheres: found.map(({ start, end, value }) => ({ text: text.slice(start, end), ids: value })), rest: rest.join(', ') }
}
