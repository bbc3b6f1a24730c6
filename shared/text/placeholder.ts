/** Whether a text still holds a place that a person has to fill in, in square brackets: `[Do uzupełnienia: …]`. */
export const hasPlaceholder = (text: string): boolean => /\[[^\]]/.test(text)
