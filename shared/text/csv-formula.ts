/** Spreadsheets run what begins like this as a formula, apostrophes before it or not. */
const formula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** A text that no spreadsheet takes for a formula: an apostrophe goes before it. `withoutGuard` gives it back. */
export const withGuard = (text: string) => (formula.test(text) ? `'${text}` : text)
export const withoutGuard = (text: string) => (guarded.test(text) ? text.slice(1) : text)
