import { renderAsync } from 'docx-preview'

/** Nothing of the file is fetched, run or left out of sight: pictures are kept inside the page, other files in it are not opened. */
const options = { inWrapper: true, useBase64URL: true, renderAltChunks: false, renderComments: false, ignoreLastRenderedPageBreak: true }

/** A DOCX (base64) as a page by itself, for a frame that runs nothing. */
export async function docxPage(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  // They never stand in the window's own page.
  const [body, styles] = [document.createElement('div'), document.createElement('div')]
  await renderAsync(bytes, body, styles, options)
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8">${styles.innerHTML}</head><body style="margin:0">${body.innerHTML}</body></html>`
}
