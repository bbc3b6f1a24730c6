import type { Run } from '#shared/documents/model.ts'
import { absentSign, askedName, isWhenName, keptSign, placeholderKey, type TemplateChart, type TemplateText, type TemplateValue, type TemplateValues } from '#shared/documents/template/placeholder.ts'
import { linkAddress } from '#electron/documents/link-address.ts'

// Signs for private use, which stand for something while a template is filled in. No value may hold one.

/** A value that is empty. */
export const emptySign = '\uE000'
/** Before and after a mark among the words of a value. */
const markSign = '\uE003'
const ownSigns = /[\uE000-\uE003]/g

/** What happens at a mark: something begins or ends to stand out or to lead somewhere, a new paragraph begins, a chart stands there. Paragraphs of one value stand between `begin` and `end`. */
export type Mark = { kind: 'strong' | 'plain' | 'unlink' | 'begin' | 'end' | 'paragraph' } | { kind: 'link' | 'chart'; index: number }

const letters = { strong: 's', plain: 'n', unlink: 'u', begin: 'b', end: 'e', paragraph: 'p', link: 'l', chart: 'c' } as const
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind])) as Record<string, Mark['kind']>

const written = (kind: Mark['kind'], index?: number) => `${markSign}${letters[kind]}${index ?? ''}${markSign}`

/** A text divided at its marks: words and marks in their order. */
export function dividedAtMarks(text: string): (string | Mark)[] {
  return text.split(/\uE003([a-z]\d*)\uE003/).flatMap((piece, index): (string | Mark)[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece]
    return [{ kind: kinds[piece.charAt(0)]!, index: Number(piece.slice(1)) }]
  })
}

export const hasMarks = (text: string) => text.includes(markSign)
/** Whether all of a paragraph is one value of several paragraphs. */
export const isOneValue = (text: string) => /^[\s\uE000]*\uE003b\uE003(?:(?!\uE003b\uE003)[^])*\uE003e\uE003[\s\uE000]*$/.test(text)

/** What the marks of one filling stand for. */
export type Marked = { links: string[]; charts: TemplateChart[] }

/**
 * Reads names for the filling: words as they are put into XML, with marks where they are more than words. `clean` makes a text fit for XML.
 * An empty text is nothing: a mark of a repetition around it leaves it out, and where it is placed its paragraph can go. What is unknown is looked for among the values around.
 */
export function nameReader(clean: (text: string) => string, marked: Marked) {
  const cleaned = (text: string) => (text === keptSign || text === absentSign ? text : clean(text.replaceAll(ownSigns, '')))
  return (name: string) => {
    const key = placeholderKey(name)
    return {
      get: (values: TemplateValues | string | boolean, { meta }: { meta: { part: { module?: string } } }): unknown => {
        if (typeof values !== 'object') return undefined
        if (isWhenName(key) && !Object.hasOwn(values, key)) return Object.hasOwn(values, askedName(key)) ? isThere(values[askedName(key)]!) : undefined
        if (!Object.hasOwn(values, key)) return undefined
        const value = values[key]!
        if (meta.part.module === 'loop') return Array.isArray(value) ? value : isThere(value)
        if (typeof value === 'string') return cleaned(value) || emptySign
        return isPlaced(value) ? markedText(value, { cleaned, marked }) || emptySign : undefined
      },
    }
  }
}

/** What is repeated, or only is or is not there, is no words. */
const isPlaced = (value: TemplateValue): value is TemplateText | TemplateChart => typeof value === 'object' && !Array.isArray(value)

function isThere(value: TemplateValue): boolean {
  if (typeof value === 'string') return value.replaceAll(ownSigns, '') !== ''
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.length > 0
  return 'chart' in value || value.lines.some((runs) => runs.some(({ text }) => text !== ''))
}

type Marking = { cleaned: (text: string) => string; marked: Marked }

function markedText(value: TemplateText | TemplateChart, marking: Marking): string {
  if ('chart' in value) return written('chart', marking.marked.charts.push(value) - 1)
  const lines = value.lines.map((runs) => runs.map((run) => markedRun(run, marking)).join(''))
  if (lines.every((line) => line === '')) return ''
  return lines.length === 1 ? lines[0]! : `${written('begin')}${lines.join(written('paragraph'))}${written('end')}`
}

/** A link whose address is not known yet stands out, as everywhere. */
function markedRun({ text, isStrong, href }: Run, { cleaned, marked }: Marking): string {
  const words = cleaned(text)
  if (words === '') return ''
  const address = linkAddress(href ?? '')
  const strong = isStrong || (href !== undefined && address === undefined) ? `${written('strong')}${words}${written('plain')}` : words
  return address === undefined ? strong : `${written('link', marked.links.push(address) - 1)}${strong}${written('unlink')}`
}
