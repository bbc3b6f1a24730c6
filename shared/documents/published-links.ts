import { comparePolish } from '#shared/text/collate.ts'
import type { MeetingMaterials, PublishedFile } from './materials-data.ts'
import { entryName, fileType, isNamedAfter, summaryName } from './materials-words.ts'
import type { Runs } from './model.ts'
import { themeText } from './theme-words.ts'
import { linked, runs, strong } from './runs.ts'

/** Summaries first, then what was submitted and what was answered, then the rest. */
const order = ['podsumowanie-spotkania', 'zestawienie-postulatow', 'stanowisko']
/** Of one paper in several formats the one that everybody can open comes first. */
const formats = ['', 'pdf', 'html', 'docx', 'xlsx', 'md']
const place = (list: readonly string[], one: string) => (list.includes(one) ? list.indexOf(one) : list.length)

/** Published files in the order in which they are listed; of one file published again the newest. */
export function listedFiles(files: readonly PublishedFile[]): PublishedFile[] {
  const newest = files.toSorted((one, other) => ((one.publishedOn ?? '') > (other.publishedOn ?? '') ? -1 : 1))
  const distinct = new Map(newest.toReversed().map((file) => [[file.kind, file.title, file.format].join('\n'), file]))
  return [...distinct.values()].toSorted((one, other) => place(order, one.kind) - place(order, other.kind) || comparePolish(one.title, other.title) || place(formats, one.format) - place(formats, other.format))
}

/** A link that says what it leads to, its type and its size. */
export const fileLink = (file: PublishedFile): Runs => runs(linked(`${file.title.trim().replace(/\.$/u, '')}${fileType(file)}`, file.link))

/** A meeting on the list: its name leads to its summary, or to the paper that is called as it is; other papers stand under it. Strong when its name leads nowhere. */
export function meetingEntry(materials: MeetingMaterials, today: string): { name: Runs; text: string; links: Runs[] } {
  const files = listedFiles(materials.files)
  const summary = files.find(({ kind }) => kind === 'podsumowanie-spotkania')
  const head = summary ?? files.find((file) => isNamedAfter(file, materials))
  const name = head === summary && summary ? summaryName(materials, today) : entryName(materials, today)
  return { name: runs(head ? linked(`${name}${fileType(head)}`, head.link) : strong(name)), text: themeText(materials.meeting), links: files.filter((file) => file !== head).map(fileLink) }
}
