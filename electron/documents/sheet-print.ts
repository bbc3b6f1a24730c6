import type { Worksheet } from 'exceljs'

type Print = { orientation: 'portrait' | 'landscape'; title: string; headerRow: number }

const inch = 1 / 2.54
/** A head of a sheet takes 255 characters with its codes. */
const longestHead = 120

/** How every sheet of the office is printed: A4 fitted to the page's width, the header row on each page, the title above, the page's number below. */
export function setPrint(worksheet: Worksheet, { orientation, title, headerRow }: Print): void {
  worksheet.pageSetup = {
    paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 2.5 * inch, right: 2 * inch, top: 2 * inch, bottom: 2 * inch, header: inch, footer: inch },
  }
  // An ampersand begins a code in heads and feet of a sheet; doubled it is itself.
  worksheet.headerFooter = { oddHeader: `&L${headText(title).replaceAll('&', '&&')}`, oddFooter: '&RStrona &P z &N' }
}

function headText(title: string): string {
  const characters = Array.from(title)
  return characters.length <= longestHead ? title : `${characters.slice(0, longestHead).join('')}…`
}
