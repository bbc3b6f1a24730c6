import { extname } from 'node:path'
import { extensionsOf, fileFormats, type FileFormat } from './file-formats.ts'

/** Ends of names that say what a file is, besides those that the program makes; `.2026` in a name that ends with a date is none of them. */
const others = ['doc', 'odt', 'rtf', 'txt', 'xls', 'ods', 'htm', 'xml', 'png', 'jpg', 'jpeg']
const known = new Set([...Object.keys(fileFormats), ...others])

/** The path with an end that says what the file is: systems whose dialog adds none would else keep `inne` or `inne.txt` for a document of Word. An end that says something else is replaced. */
export function withExtension(path: string, format: FileFormat): string {
  const typed = extname(path).slice(1).toLowerCase()
  const [usual, ...also] = extensionsOf(format)
  if ([usual, ...also].includes(typed)) return path
  const stem = known.has(typed) ? path.slice(0, -typed.length - 1) : path.replace(/\.+$/u, '')
  return `${stem}.${usual}`
}
