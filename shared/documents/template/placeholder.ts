import type { Chart } from '#shared/documents/chart.ts'
import type { Runs, Section } from '#shared/documents/model.ts'

/** Text of several paragraphs, or in which something stands out or leads somewhere. */
export type TemplateText = { lines: readonly Runs[] }
/** A picture of figures, as wide as the page that it was made for. */
export type TemplateChart = { chart: Chart; orientation: Section['orientation'] }
/** What a placeholder of a template stands for: a text, a chart, whether something is there, or rows that are repeated, each with values of its own. */
export type TemplateValue = string | boolean | TemplateText | TemplateChart | TemplateValues[]
export type TemplateValues = { [key: string]: TemplateValue }

/** Stands in a row of a table that has nothing in any cell, to be written in by hand: the row stays. A sign for private use, which no text may hold. */
export const keptSign = '\uE001'
/** Stands for what other documents of the kind have and this one has not, so that nothing of the same name further out is taken for it. A sign of the same sort. */
export const absentSign = '\uE002'

/** Before any name: true when there is something under it. `{#gdy postulaty}…{/gdy postulaty}`, `{#gdy dotyczy}Dotyczy: {dotyczy}{/gdy dotyczy}`. */
const whenPrefix = 'gdy '

/** A name as people type it, made the same for all: small letters, single spaces, nothing that ends a label. */
export function placeholderKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('pl').replace(/[\s\u00A0]+/g, ' ').replace(/[\s.:]+$/u, '').trim()
}

export const tag = (name: string) => `{${placeholderKey(name)}}`
export const loopStart = (name: string) => `{#${placeholderKey(name)}}`
export const loopEnd = (name: string) => `{/${placeholderKey(name)}}`
/** Stands around what is there only where there is nothing under the name. */
export const lackStart = (name: string) => `{^${placeholderKey(name)}}`
/** What is printed over a table, where something is. */
export const captionName = (name: string) => `${placeholderKey(name)} – podpis`
/** What stands over a column whose heading is not the same in all documents of a kind. */
export const columnName = (part: string, column: string) => `${placeholderKey(part)} – kolumna ${placeholderKey(column)}`
/** The picture of what the table of the same name says. */
export const chartName = (part: string) => `wykres ${placeholderKey(part)}`
export const isChartName = (name: string) => name.startsWith('wykres ') && !isAboutName(name)
/** What is printed over a table, a chart or a column, not what stands in it. */
export const isAboutName = (name: string) => / – (?:podpis$|kolumna )/.test(name)
export const isWhenName = (name: string) => name.startsWith(whenPrefix)
export const whenName = (name: string) => `${whenPrefix}${placeholderKey(name)}`
/** The name that such a name asks about. */
export const askedName = (name: string) => name.slice(whenPrefix.length)

/** Names of the values of rows that have no headings of their own. */
export const rowNames = { item: 'pozycja', label: 'nazwa', value: 'treść', links: 'odnośniki' } as const

/** Names of what stands around the content of every document. */
export const frameNames = {
  office: 'urząd', officeDetails: 'dane urzędu', caseNumber: 'znak sprawy', placeAndDate: 'miejsce i data', addressee: 'adresat', addresseeDetails: 'adres adresata', subject: 'dotyczy', title: 'tytuł', runningHead: 'nagłówek strony',
  formId: 'numer formularza', formVersion: 'wersja formularza', signs: 'podpis', signedBy: 'podpisujący', signsLeft: 'podpis po lewej', signedByLeft: 'podpisujący po lewej',
} as const
