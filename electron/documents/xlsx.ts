import { AppError } from '#shared/errors.ts'
import type { Row } from '#shared/documents/table.ts'
import type { Sheet, Workbook } from '#shared/documents/workbook.ts'
import { coreProperties } from './core-properties.ts'
import { createEscaper } from './escaper.ts'
import { replacedNote } from './replaced-note.ts'
import { createMemorySink } from './sink.ts'
import type { Sink } from './sink.ts'
import { sheetXml } from './xlsx-rows.ts'
import { buildXlsxShell } from './xlsx-shell.ts'
import type { XlsxShell } from './xlsx-shell.ts'
import { createZip } from './zip.ts'

/** The last sheet, for what has to be said about the others. */
const notesSheetName = 'Opis'

/**
 * Writes the workbook as XLSX, row by row: text cells only, a real filter, a frozen header repeated in print, everything fitted to the page's width.
 * Texts too long for a cell or, unless the sheet keeps its rows whole, too high for a row continue in the next row. Refuses with `cancelled` when the signal is given; what the sink got by then is no file.
 */
export async function writeXlsx(workbook: Workbook, sink: Sink, signal?: AbortSignal): Promise<void> {
  const escaper = createEscaper({ hasHardSpaces: false })
  const continued: string[] = []
  const sheets = [...workbook.sheets, notesSheet(workbook, function* () {
    for (const note of [...workbook.notes, ...continued]) yield [note]
    if (escaper.replaced() > 0) yield [replacedNote(escaper.replaced())]
  })]
  const shell = await buildXlsxShell(sheets, escaper.clean(workbook.title))
  const zip = createZip(sink, { modified: new Date(workbook.createdAt), signal })
  try {
    for (const [name, bytes] of otherParts(shell)) await zip.add(name, [bytes])
    await zip.add('docProps/core.xml', [coreProperties(workbook)])
    for (const [index, sheet] of sheets.entries()) {
      const sheetShell = shell.sheets[index]
      if (!sheetShell) continue
      await zip.add(sheetShell.name, sheetXml({
        table: sheet.table, shell: sheetShell, escaper, keepsRowsWhole: sheet.keepsRowsWhole,
        onContinued: (from, to) => continued.push(`${sheet.name}: tekst z wiersza ${from} nie mieści się w jednym wierszu arkusza; jego ciąg dalszy kończy się w wierszu ${to}.`),
      }))
    }
    await zip.finish()
  } catch (error) {
    if (signal?.aborted) throw new AppError('cancelled', { cause: error })
    throw error
  }
}

/** The workbook as the bytes of an XLSX file. Refuses with `cancelled`. */
export async function renderXlsx(workbook: Workbook, signal?: AbortSignal): Promise<Uint8Array> {
  const sink = createMemorySink()
  await writeXlsx(workbook, sink, signal)
  return sink.bytes()
}

/** Its rows are asked for last, when everything that must be noted is known. */
function notesSheet(workbook: Workbook, rows: () => Generator<Row>): Sheet {
  return {
    name: notesSheetName,
    orientation: 'portrait',
    table: { caption: workbook.title, columns: [{ key: 'note', header: workbook.title, kind: 'text', share: 1 }], rows: { [Symbol.iterator]: rows } },
  }
}

function otherParts(shell: XlsxShell): [string, Uint8Array][] {
  const writtenByUs = new Set(['docProps/core.xml', ...shell.sheets.map((sheet) => sheet.name)])
  return Object.entries(shell.parts).filter(([name]) => !writtenByUs.has(name)).toSorted(([left], [right]) => (left < right ? -1 : 1))
}
