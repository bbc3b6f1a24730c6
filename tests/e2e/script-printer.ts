import type { WebContentsPrintOptions } from 'electron'
import type { AppUnderTest } from './app-under-test.ts'

/** What went to the system's print dialog: how, and the page that the window held then. */
export type Printed = { options: WebContentsPrintOptions; html: string }

/** From now on the system's print dialog ends at once: printed, or with what Electron says of why not. */
export async function scriptPrinter(app: AppUnderTest, failure = ''): Promise<void> {
  await app.evaluate(({ app: program }, why) => {
    const kept = globalThis as unknown as { printed?: Printed[]; failure: string }
    kept.failure = why
    if (kept.printed) return
    const printed: Printed[] = (kept.printed = [])
    program.on('web-contents-created', (_event, contents) => {
      const print = async (options: WebContentsPrintOptions, done: (success: boolean, failure: string) => void) => {
        const page = await contents.session.fetch(contents.getURL())
        printed.push({ options, html: await page.text() })
        done(kept.failure === '', kept.failure)
      }
      contents.print = (options = {}, done = () => undefined) => void print(options, done)
    })
  }, failure)
}

/** Everything that was sent to the printer since `scriptPrinter`. */
export async function allPrinted(app: AppUnderTest): Promise<Printed[]> {
  return await app.evaluate(() => (globalThis as unknown as { printed: Printed[] }).printed)
}
