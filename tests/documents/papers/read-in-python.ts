import { execFileSync } from 'node:child_process'

/** What another program reads from a DOCX. */
export type ReadPage = { title: string; author: string; language: string; text: string }
/** What another program reads from an XLSX: the rows of each sheet, and whether any cell is more than text. */
export type ReadBook = { title: string; sheets: string[][][]; kinds: string[] }

const script = `
import sys, json, warnings, docx, openpyxl
from docx.oxml.ns import qn
warnings.simplefilter('error')
marks = {qn('w:br'): '\\n', qn('w:tab'): '\\t', qn('w:noBreakHyphen'): '-', qn('w:p'): '\\n'}
def page(path):
    document = docx.Document(path)
    text = ''.join(e.text or '' if e.tag == qn('w:t') else marks[e.tag] for e in document.element.body.iter(qn('w:t'), *marks))
    core = document.core_properties
    return dict(title=core.title, author=core.author, language=core.language, text=text)
def book(path):
    workbook = openpyxl.load_workbook(path)
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value is not None]
    sheets = [[[cell.value or '' for cell in row] for row in sheet.iter_rows()] for sheet in workbook]
    return dict(title=workbook.properties.title, sheets=sheets, kinds=sorted({cell.data_type for cell in cells}))
json.dump([book(path) if path.endswith('.xlsx') else page(path) for path in json.load(sys.stdin)], sys.stdout)
`

/** The files as Debian's python3-docx and python3-openpyxl read them, in one run; throws when either warns of anything. */
export function readInPython(paths: readonly string[]): (ReadPage | ReadBook)[] {
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script], { input: JSON.stringify(paths), encoding: 'utf8', maxBuffer: 1e9 }))
}
