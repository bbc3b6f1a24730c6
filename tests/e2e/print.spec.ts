import { execFileSync, fork } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { card, findAndOpen, loadRecords, tabTo } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import type { Probe, ProbeResult } from './print-probe.ts'
import { savePaper } from './save-paper.ts'
import { saveInto } from './script-dialog.ts'
import { allPrinted, scriptPrinter } from './script-printer.ts'
import { standInEnvironment, standInRegister } from './stand-in-environment.ts'

const html = `<!doctype html><html lang="pl-PL"><head><meta charset="utf-8"><title>Harmonogram dyżurów</title>
<style>@page { size: A4; margin: 2cm; @bottom-right { content: "Strona " counter(page) " z " counter(pages) } }</style></head>
<body><h1>Harmonogram</h1><p>${'Zażółć gęślą jaźń. '.repeat(400)}</p><img src="https://example.org/x.png" alt=""><script>document.body.append('dopisany')</script></body></html>`

async function runProbe(probe: Probe): Promise<ProbeResult> {
  const standIn = standInEnvironment()
  const child = fork('tests/e2e/print-probe.ts', [], { execArgv: ['--import', standInRegister], env: { ...process.env, ...standIn, PRINT_PROBE: JSON.stringify(probe) }, serialization: 'advanced' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await new Promise<ProbeResult>((resolve, reject) => {
      child.on('message', (message: { kind: string; result: ProbeResult }) => {
        if (message.kind === 'probe') resolve(message.result)
      })
      void ended.then((code) => reject(new Error(`the probe ended with ${String(code)}`)))
    })
  } finally {
    await ended
    rmSync(standIn.STAND_IN_PROFILE, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** The bookmarks of a PDF from the first to the last, of whatever depth. */
function outlineOf(file: string): string[] {
  const [, outline = ''] = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', file], { encoding: 'utf8' }).split(/<outline>(.*)<\/outline>/s)
  return [...outline.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, title]) => title!.replaceAll(/\s+/g, ' '))
}

test('a document becomes a tagged PDF without running its script, and goes to the system print dialog from a hidden window without script', async ({ folder }) => {
  const answers = [
    { success: true, failure: '' },
    { success: false, failure: 'Print job canceled' },
    { success: false, failure: 'Invalid printer settings' },
  ]
  const { pdf, prints, asked, isAddressGone } = await runProbe({ html, answers })

  const file = join(folder, 'x.pdf')
  writeFileSync(file, pdf)
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(facts).toMatch(/^Title:\s+Harmonogram dyżurów$/m)
  expect(facts).toMatch(/^Tagged:\s+yes$/m)
  expect(outlineOf(file)).toEqual(['Harmonogram'])
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(text.match(/Strona \d+ z \d+|dopisany/g)).toEqual(['Strona 1 z 2', 'Strona 2 z 2'])

  expect(prints).toEqual([{ printed: true }, { printed: false }, { code: 'io_failed', reason: 'print_failed' }])
  expect(asked.map(({ options }) => options)).toEqual(answers.map(() => ({ silent: false, copies: 3, printBackground: true, usePrinterDefaultPageSize: false, pageSize: 'A4' })))
  expect(asked[0]?.address).toMatch(/^app:\/\/dokument\/[0-9a-f]{48}$/)
  expect(asked[0]?.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false })
  expect(isAddressGone).toBe(true)
})

test('thirty copies of the form go to the system print dialog, as the page that the preview shows; a closed dialog and a printer that fails are said; its PDF has bookmarks; by keyboard nothing leads out of the preview but Esc, also from inside the page, back to its button', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await scriptPrinter(app)
  await findAndOpen(page, { typed: 'RPW 2026', line: /RPW 2026 · konsultacje/ })
  const opener = card(page).getByRole('button', { name: /^Formularz konsultacyjny/ })
  await opener.press('Enter')
  const paper = page.getByRole('dialog', { name: /^Formularz konsultacyjny/ })
  await expect(paper.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  const ofOrganisations = await paper.locator('iframe').getAttribute('srcdoc')
  await paper.getByLabel('Odmiana', { exact: true }).selectOption({ index: 1 })
  await expect(paper.locator('iframe')).not.toHaveAttribute('srcdoc', ofOrganisations!)
  const shown = await paper.locator('iframe').getAttribute('srcdoc')

  await paper.getByRole('button', { name: 'Drukuj…', exact: true }).click()
  const printing = page.getByRole('dialog', { name: 'Drukuj…', exact: true })
  const copies = printing.getByRole('textbox', { name: 'Liczba egzemplarzy', exact: true })
  await expect(copies).toBeFocused()
  await page.keyboard.type('30')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(paper.getByText('Wysłano do drukarki.')).toBeVisible()
  expect(await allPrinted(app)).toEqual([{ options: { silent: false, copies: 30, printBackground: true, usePrinterDefaultPageSize: false, pageSize: 'A4' }, html: shown }])

  await scriptPrinter(app, 'Print job canceled')
  await paper.getByRole('button', { name: 'Drukuj…', exact: true }).click()
  await copies.fill('0')
  await expect(printing.getByRole('button', { name: 'Drukuj', exact: true })).toBeDisabled()
  await copies.fill('30')
  await page.keyboard.press('Enter')
  await expect(paper.getByText('Nie wydrukowano: zamknięto okno drukowania.')).toBeVisible()
  await scriptPrinter(app, 'Invalid printer settings')
  await paper.getByRole('button', { name: 'Drukuj…', exact: true }).click()
  await expect(copies).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(printing.getByRole('alert')).toBeVisible()
  expect((await allPrinted(app)).map(({ options }) => options.copies)).toEqual([30, 30, 30])

  await page.keyboard.press('Escape')
  const taken = join(folder, 'pisma')
  mkdirSync(taken)
  await saveInto(app, taken)
  await savePaper(paper, { format: 'PDF', says: /^Zapisano: .*\.pdf$/ })
  await expect(paper.getByRole('button', { name: 'Zapisz jako…', exact: true })).toBeFocused()
  await expect(paper.frameLocator('iframe').getByRole('heading')).toHaveText(outlineOf(join(taken, readdirSync(taken)[0]!)))

  await tabTo(page, paper.locator('iframe'))
  await page.keyboard.press('Tab')
  await expect(paper.getByRole('button', { name: 'Zamknij podgląd', exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(paper.locator('iframe')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
  await expect(opener).toBeFocused()
})
