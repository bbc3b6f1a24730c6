/** Where a template's text stands, by the names of the file's parts; each as people call it. */
const parts: readonly [RegExp, string][] = [
  [/^word\/document\d*\.xml$/, 'treść'], [/^word\/header\d*\.xml$/, 'nagłówek strony'], [/^word\/footer\d*\.xml$/, 'stopka'], [/^word\/footnotes\.xml$/, 'przypis'], [/^word\/endnotes\.xml$/, 'przypis końcowy'],
  [/^word\/comments\.xml$/, 'komentarz'],
]

/** Whether a part of a DOCX holds text that may have placeholders. */
export const isTextPart = (name: string): boolean => parts.some(([pattern]) => pattern.test(name))

export const isBody = (name: string): boolean => parts[0]![0].test(name)

/** How people call the place that a part is. */
export const placeOfPart = (name: string): string => parts.find(([pattern]) => pattern.test(name))?.[1] ?? name
