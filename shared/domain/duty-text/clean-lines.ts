/** One line of the pasted text, or several that a quoted cell of a spreadsheet joins. */
export type Line = { numbers: number[]; text: string; isBlank: boolean }

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu
/** Soft hyphens, zero-width signs, marks of direction. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const control = /(?!\t)\p{Cc}/gu
const smallDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Minutes above the line: `15⁰⁰`. */
const raisedMinutes = /(?<=\d) ?([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/gu
/** The same in plain text: `15^00`. */
const markedMinutes = /(?<=\d) ?\^ ?\{?(\d{2})\}?(?!\d)/gu
/** Minutes that lost their place above the line: `9 00–13 30`. */
const spacedHours = /(?<=(?:^|[^\d.,:/ ]|\p{L}[.:]|(?:19|20)\d{2}) {0,2})([01]?\d|2[0-3]) ([0-5][05])( ?[-\u2010-\u2015\u2212] ?)([01]?\d|2[0-3]) ([0-5][05])(?!\d|[.,:/]\d| \d)/gu
/** Cells of a spreadsheet with line breaks come in quotes; longer ones are no cells of a roster. */
const longestQuoted = 40

/** The lines of a text, without signs that are not seen; a tab stays, for it divides cells. */
export function cleanLines(text: string): Line[] {
  return joinQuoted(text.split(lineBreak).map((raw, index) => ({ numbers: [index + 1], text: cleanLine(raw), isBlank: !visible.test(raw) })))
}

const cleanLine = (raw: string) => raw.toWellFormed().normalize('NFC').replace(spaces, ' ').replace(unseen, '').replace(control, ' ')
  .replace(raisedMinutes, (_, digits: string) => `:${digits.replace(/./gu, (digit) => String(smallDigits.indexOf(digit)))}`).replace(markedMinutes, ':$1').replace(spacedHours, '$1:$2$3$4:$5')

/** A cell that begins with a quote and ends on a later line is one cell, with line breaks inside. */
function joinQuoted(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at]!
    while (opensCell(line.text) && line.numbers.length < longestQuoted) {
      const last = closingLine(lines, at)
      if (last === undefined) break
      line = whole([line, ...lines.slice(at + 1, last + 1)])
      at = last
    }
    joined.push(line)
  }
  return joined
}

/** Whether the last cell begins with a quote that does not end in it. */
function opensCell(text: string): boolean {
  const cell = text.slice(text.lastIndexOf('\t') + 1)
  return cell.startsWith('"') && quotesIn(cell) % 2 === 1
}

function closingLine(lines: readonly Line[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(lines.length, from + longestQuoted); at += 1) {
    const { text } = lines[at]!
    if (/^[^"\t]*(?:""[^"\t]*)*"(?:\t|$)/u.test(text)) return at
    if (text.includes('\t')) return undefined
  }
  return undefined
}

const quotesIn = (text: string) => text.split('"').length - 1

function whole(parts: readonly Line[]): Line {
  const text = parts.map((part) => part.text).join('\n')
  const start = parts[0]!.text.lastIndexOf('\t') + 1
  const quoted = /"((?:[^"]|"")*)"/uy
  quoted.lastIndex = start
  const found = quoted.exec(text)
  const inner = found ? text.slice(0, start) + found[1]!.replaceAll('""', '"') + text.slice(quoted.lastIndex) : text
  return { numbers: parts.flatMap(({ numbers, isBlank }) => (isBlank ? [] : numbers)), text: inner, isBlank: false }
}
