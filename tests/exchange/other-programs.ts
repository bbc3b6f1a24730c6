import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** What scripts may use: the row of headings, a column by its heading, the rows below, all of a row's values. */
const prelude = `
import sys, copy, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Stanowiska'] if 'Stanowiska' in book.sheetnames else book.worksheets[0]
def header(sheet=sheet):
    return next(row[0].row for row in sheet.iter_rows() if any(cell.value == 'Rozstrzygnięcie' for cell in row))
def column(name, sheet=sheet):
    return next(cell.column for cell in sheet[header(sheet)] if cell.value == name)
def rows(sheet=sheet):
    return [row for row in range(header(sheet) + 1, sheet.max_row + 1) if sheet.cell(row, 1).value]
def fill(row, decision, text, author, sheet=sheet):
    for name, value in (('Rozstrzygnięcie', decision), ('Stanowisko i uzasadnienie', text), ('Autor', author)):
        sheet.cell(row, column(name, sheet)).value = value
def values(row, sheet=sheet):
    return [cell.value for cell in sheet[row]]
def reverse(sheet=sheet):
    lines = rows(sheet)
    for line, contents in zip(lines, [values(line, sheet) for line in reversed(lines)]):
        for index, value in enumerate(contents):
            sheet.cell(line, index + 1).value = value
`

/** Opens a workbook in openpyxl (Debian's python3-openpyxl), runs a script over it, and saves it where told. */
export function changeInOpenpyxl(path: string, script: string, savedAs = path): string {
  execFileSync('/usr/bin/python3', ['-c', `${prelude}\n${script}\nbook.save(sys.argv[2])`, path, savedAs], { stdio: ['ignore', 'ignore', 'pipe'] })
  return savedAs
}

/** Opens a workbook in LibreOffice and saves it again as XLSX. */
export function saveInLibreOffice(path: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'referat-profile-'))
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, path], { stdio: ['ignore', 'ignore', 'pipe'] })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return join(folder, basename(path))
}
