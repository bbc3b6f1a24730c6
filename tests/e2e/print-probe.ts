// A main process that only prints: it runs the document in PRINT_PROBE through the same functions as the program and tells its parent what came of it.
import { app, session, type WebContents, type WebContentsPrintOptions } from 'electron'
import { registerAppScheme, serveAppScheme } from '#electron/main/protocol.ts'
import { hardenEveryWindow, hardenSession } from '#electron/main/security.ts'
import { makeRenderPdf } from '#electron/platform/pdf.ts'
import { makePrint } from '#electron/platform/print.ts'
import { makePrintPages } from '#electron/platform/print-pages.ts'
import { AppError } from '#shared/errors.ts'

export type Probe = { html: string; answers: { success: boolean; failure: string }[] }
export type ProbeResult = { pdf: Uint8Array; prints: unknown[]; asked: { address: string; preferences: object; options: WebContentsPrintOptions }[]; isAddressGone: boolean }

const asked: ProbeResult['asked'] = []

function scriptPrinter(contents: WebContents, answers: Probe['answers']): void {
  contents.print = (options = {}, done = () => undefined) => {
    // In Electron, missing from its types.
    const preferences = (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()
    asked.push({ address: contents.getURL(), preferences, options })
    const { success, failure } = answers.shift() ?? { success: false, failure: 'not scripted' }
    done(success, failure)
  }
}

async function outcome(print: Promise<unknown>): Promise<unknown> {
  try {
    return await print
  } catch (error) {
    return error instanceof AppError ? error.toWire() : String(error)
  }
}

async function probe({ html, answers }: Probe): Promise<ProbeResult> {
  const pages = makePrintPages()
  hardenEveryWindow(app)
  await app.whenReady()
  hardenSession(session.defaultSession)
  serveAppScheme(import.meta.dirname, pages)
  const pdf = await makeRenderPdf(pages)(html)
  app.on('web-contents-created', (_event, contents) => scriptPrinter(contents, answers))
  const prints: unknown[] = []
  const print = makePrint(pages)
  while (answers.length > 0) prints.push(await outcome(print(html, { copies: 3 })))
  const token = asked[0]?.address.split('/').at(-1) ?? ''
  return { pdf, prints, asked, isAddressGone: pages.find(token) === undefined }
}

registerAppScheme()
app.on('window-all-closed', () => undefined)
probe(JSON.parse(process.env['PRINT_PROBE'] ?? '') as Probe)
  .then((result) => process.send?.({ kind: 'probe', result }, () => app.quit()))
  .catch((error: unknown) => {
    console.error(error)
    app.exit(1)
  })
