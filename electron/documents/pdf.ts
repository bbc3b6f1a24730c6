/**
 * Prints a page made by `renderHtml`. Given from outside: the window prints with its own engine, the command line with an installed browser.
 * Paper sizes, margins, heads and feet are the page's own; the printer must prefer them, print backgrounds, tag the file and add an outline. Refuses with `cancelled` or `io_failed`.
 */
export type RenderPdf = (html: string, signal?: AbortSignal) => Promise<Uint8Array>
