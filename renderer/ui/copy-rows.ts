/** Rows of text cells under their headings. */
export type CopiedTable = { header: readonly string[]; rows: readonly (readonly string[])[] }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replaceAll(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">')

/**
 * The table as a spreadsheet takes it from the clipboard. Each cell says that it is text, to Excel (`mso-number-format`) and to LibreOffice (`sdnum`):
 * otherwise `12/2026` would become a date, and a text that begins with `=` a formula.
 */
export function htmlOfRows({ header, rows }: CopiedTable): string {
  const cell = (tag: 'td' | 'th') => (text: string) => `<${tag} style="mso-number-format:'\\@';vertical-align:top" sdnum="1045;0;@">${escapeHtml(text)}</${tag}>`
  const line = (cells: readonly string[], tag: 'td' | 'th') => `<tr>${cells.map(cell(tag)).join('')}</tr>`
  return `<meta charset="utf-8"><table border="1"><thead>${line(header, 'th')}</thead><tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody></table>`
}

/** A leading sign that would begin a formula is kept from doing so by an apostrophe, as OWASP advises for CSV. */
const harmless = (text: string) => (/^[\s\u00A0]*[=+\-@]/.test(text) ? `'${text}` : text)

/** The same for programs that take plain text: cells apart by tabs, lines inside a cell joined by a space. */
export const textOfRows = ({ header, rows }: CopiedTable): string => [header, ...rows].map((cells) => cells.map((text) => harmless(text.replaceAll(/[\t\r\n]+/g, ' '))).join('\t')).join('\r\n')

/** Puts a table on the clipboard; false when the browser would not. Nothing is asked for: the copying of a person's own gesture needs no permission, so it must follow a key or a click within moments. */
export function copyRows(table: CopiedTable): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', htmlOfRows(table))
    event.clipboardData?.setData('text/plain', textOfRows(table))
  }
  document.addEventListener('copy', give, { once: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give)
  return isDone
}
