/** What a placeholder of a template stands for: a text, whether something is there, or rows that are repeated, each with values of its own. */
export type TemplateValue = string | boolean | TemplateValues[]
export type TemplateValues = { [key: string]: TemplateValue }

/** Stands in a row of a table that has nothing in any cell, to be written in by hand: the row stays. A sign for private use, which no text may hold. */
export const keptSign = '\uE001'

/** Before the name of what is repeated: true when there is any of it. `{#gdy postulaty}…{/gdy postulaty}`. */
const whenPrefix = 'gdy '

/** A name as people type it, made the same for all: small letters, single spaces, nothing that ends a label. */
export function placeholderKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('pl').replace(/[\s\u00A0]+/g, ' ').replace(/[\s.:]+$/u, '').trim()
}

export const tag = (name: string) => `{${placeholderKey(name)}}`
export const loopStart = (name: string) => `{#${placeholderKey(name)}}`
export const loopEnd = (name: string) => `{/${placeholderKey(name)}}`
/** What is printed over a table, where something is. */
export const captionName = (name: string) => `${placeholderKey(name)} – podpis`
export const isWhenName = (name: string) => name.startsWith(whenPrefix)
export const whenName = (name: string) => `${whenPrefix}${placeholderKey(name)}`

/** Names of the values of rows that have no headings of their own. */
export const rowNames = { item: 'pozycja', label: 'nazwa', value: 'treść', links: 'odnośniki' } as const

/** Names of what stands around the content of every document. */
export const frameNames = {
  office: 'urząd', officeDetails: 'dane urzędu', caseNumber: 'znak sprawy', placeAndDate: 'miejsce i data', addressee: 'adresat', addresseeDetails: 'adres adresata', subject: 'dotyczy', title: 'tytuł', runningHead: 'nagłówek strony',
  formId: 'numer formularza', formVersion: 'wersja formularza', signs: 'podpis', signedBy: 'podpisujący', signsLeft: 'podpis po lewej', signedByLeft: 'podpisujący po lewej',
} as const
