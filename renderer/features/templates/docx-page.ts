import { renderAsync } from 'docx-preview'

/** Nothing of the file is fetched, run or left out of sight: pictures are kept inside the page, other files in it are not opened. */
const options = { inWrapper: true, useBase64URL: true, renderAltChunks: false, renderComments: false, ignoreLastRenderedPageBreak: true }

/** A page on its side is wider than the frame: all of it is seen, smaller. Nothing is cut on the left where even that is too wide. */
const fitting = '<style>body{margin:0}.docx-wrapper{align-items:safe center!important;padding:16px!important}@media (max-width:1200px){body{zoom:.7}}@media (max-width:600px){body{zoom:.45}}</style>'

/** A DOCX (base64) as a page by itself, for a frame that runs nothing. */
export async function docxPage(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  // They never stand in the window's own page.
  const [body, styles] = [document.createElement('div'), document.createElement('div')]
  await renderAsync(bytes, body, styles, options)
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8">${styles.innerHTML}${fitting}</head><body>${body.innerHTML}</body></html>`
}
