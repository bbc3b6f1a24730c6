import { AppError } from '#shared/errors.ts'
import { withHiddenPage } from './hidden-page.ts'
import type { PrintPages } from './print-pages.ts'

export type RenderPdf = (html: string) => Promise<Uint8Array>

/** PDF of an HTML document: tagged, with an outline, paper and margins from its own `@page` rules (A4 where it names none), page numbers from its margin boxes. Refuses with `io_failed`. */
export function makeRenderPdf(pages: PrintPages): RenderPdf {
  return async (html) => {
    try {
      return await withHiddenPage(pages, html, (contents) =>
        contents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true, displayHeaderFooter: false }),
      )
    } catch (error) {
      throw new AppError('io_failed', { reason: 'print_failed', cause: error })
    }
  }
}
