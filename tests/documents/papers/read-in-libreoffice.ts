import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** What LibreOffice had to say while it converted, and the text of each file by its name; of a workbook the rows of its sheets by their names. */
export type Converted = { said: string; pages: Record<string, string>; books: Record<string, Record<string, string[][]>> }

const text = 'txt:Text (encoded):UTF8'
/** Commas, quotes, UTF-8, cells as they are shown, every sheet in a file of its own. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** All files in two runs: one for pages, one for workbooks. */
export function readInLibreOffice(paths: readonly string[], folder: string): Converted {
  // What it does is no warning, nor that there is no Java, which nothing of ours needs.
  const convert = (format: string, into: string) => {
    const { stdout, stderr, status } = spawnSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', format, '--outdir', into, ...paths.filter((path) => path.endsWith(format.startsWith('txt') ? '.docx' : '.xlsx'))], { encoding: 'utf8', maxBuffer: 1e8 })
    return `${status === 0 ? '' : `ended with ${String(status)}\n`}${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !/^convert .* using filter : |^Writing sheet .* -> |^Overwriting: |^Warning: failed to launch javaldx/.test(line)).join('\n')
  }
  const [pagesFolder, booksFolder] = [join(folder, 'pages'), join(folder, 'books')]
  const said = convert(text, pagesFolder) + convert(csv, booksFolder)
  const pages = Object.fromEntries(readdirSync(pagesFolder).map((name) => [basename(name, '.txt'), readFileSync(join(pagesFolder, name), 'utf8')]))
  const books: Converted['books'] = {}
  const names = paths.filter((path) => path.endsWith('.xlsx')).map((path) => basename(path, '.xlsx')).toSorted((one, other) => other.length - one.length)
  for (const file of readdirSync(booksFolder)) {
    const name = names.find((one) => file.startsWith(`${one}-`))!
    books[name] = { ...books[name], [file.slice(name.length + 1, -'.csv'.length)]: parse(readFileSync(join(booksFolder, file)), { relax_column_count: true, bom: true }) }
  }
  return { said, pages, books }
}
