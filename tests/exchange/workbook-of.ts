import { strToU8, zipSync } from 'fflate'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const type = (name: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`

type Parts = {
  /** What stands in `<worksheet>`, by the name of the sheet; a name with `!` before it is hidden. */
  sheets: Record<string, string>
  strings?: string
  styles?: string
  workbookPr?: string
}

/** A workbook from pieces of its XML, as small as the format allows. */
export function workbookOf({ sheets, strings, styles, workbookPr = '' }: Parts, extra: Record<string, string | Uint8Array> = {}): Uint8Array {
  const names = Object.keys(sheets)
  const files: Record<string, string | Uint8Array> = {
    '_rels/.rels': `<Relationships ${relations}><Relationship Id="a" Type="${type('officeDocument')}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main}>${workbookPr}<sheets>${names.map((name, index) => `<sheet name="${name.replace('!', '')}" sheetId="${index + 1}"${name.startsWith('!') ? ' state="hidden"' : ''} r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${relations}>${[...names.map((_, index) => `<Relationship Id="s${index}" Type="${type('worksheet')}" Target="worksheets/sheet${index + 1}.xml"/>`),
      `<Relationship Id="t" Type="${type('sharedStrings')}" Target="/xl/sharedStrings.xml"/>`, `<Relationship Id="u" Type="${type('styles')}" Target="styles.xml"/>`].join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${main}>${sheets[name]}</worksheet>`])),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
    ...extra,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])))
}

/** One sheet with these rows. */
export const sheetOf = (rows: string, after = '') => ({ Arkusz: `<sheetData>${rows}</sheetData>${after}` })
