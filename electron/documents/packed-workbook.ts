import type { Workbook } from 'exceljs'
import { unzipSync } from 'fflate'
import { coreProperties } from './core-properties.ts'
import { createMemorySink } from './sink.ts'
import { withOrderedFont } from './xlsx-shell.ts'
import { createZip } from './zip.ts'

/** Where the rows with their headings stand: LibreOffice saves a filter again only when its area has a name. `sheet` counts from 0. */
export type FilteredArea = { sheet: number; area: string }

/** What exceljs 4.4 writes otherwise than it should, by the part. */
const repairs: [part: RegExp, repaired: (xml: string, filtered: FilteredArea) => string][] = [
  // It fixes every height that it is given; without that, rows grow with what is written into them.
  [/^xl\/worksheets\/sheet/, (xml) => xml.replaceAll(' customHeight="1"', '')],
  // The area of print is to be fixed in both directions.
  [/^xl\/workbook\.xml$/, (xml, { sheet, area }) => xml.replace(/!\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)</g, '!$$$1$$$2:$$$3$$$4<')
    .replace('<definedNames>', () => `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${area}</definedName>`)],
  // The format has the size of a font before its colour.
  [/^xl\/styles\.xml$/, (xml) => xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1')],
]

/** A workbook to be filled in as the bytes of an XLSX file, the same at each making. */
export async function packedWorkbook(workbook: Workbook, properties: Parameters<typeof coreProperties>[0], filtered: FilteredArea): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()), { filter: (file) => !file.name.endsWith('/') })
  const written = { ...parts, 'xl/styles.xml': withOrderedFont(parts['xl/styles.xml']), 'docProps/core.xml': Buffer.from(coreProperties(properties)) }
  const sink = createMemorySink()
  const zip = createZip(sink, { modified: new Date(properties.createdAt) })
  for (const [name, bytes] of Object.entries(written).toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const repair = repairs.find(([part]) => part.test(name))?.[1]
    await zip.add(name, [repair ? repair(new TextDecoder().decode(bytes), filtered) : bytes])
  }
  await zip.finish()
  return sink.bytes()
}
