import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderPdfInBrowser } from '#electron/platform/browser-pdf.ts'
import { withBrowser } from '#electron/platform/browser-process.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-pdf-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const rows = Array.from({ length: 120 }, (_one, index) => `<tr><td>${index + 1}</td><td>Zażółć gęślą jaźń</td></tr>`).join('')

function page(body: string): string {
  return `<!doctype html><html lang="pl-PL"><head><meta charset="utf-8"><title>Zestawienie — próba</title>
<style>@page { size: A4; margin: 2cm; @bottom-right { content: "Strona " counter(page) " z " counter(pages) } }</style></head><body>${body}</body></html>`
}

async function textAndFacts(html: string) {
  const file = join(folder, 'x.pdf')
  writeFileSync(file, await renderPdfInBrowser(html))
  const facts = Object.fromEntries(
    execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(/:\s+/, 2)),
  ) as Record<string, string>
  return { text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }), facts }
}

test('a PDF is tagged, has its title, A4 pages and page numbers of its own', async () => {
  const { text, facts } = await textAndFacts(page(`<h1>Zestawienie</h1><table><thead><tr><th>Lp.</th><th>Treść</th></tr></thead>${rows}</table>`))
  const pages = Number(facts['Pages'])
  expect({ title: facts['Title'], tagged: facts['Tagged'], size: facts['Page size'] }).toEqual({ title: 'Zestawienie — próba', tagged: 'yes', size: '594.96 x 841.92 pts (A4)' })
  expect(pages).toBeGreaterThan(2)
  expect(text.match(/Strona \d+ z \d+/g)).toEqual(Array.from({ length: pages }, (_one, index) => `Strona ${index + 1} z ${pages}`))
})

test('a document runs no script and asks no one on the network', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.end()
  })
  const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
  const { text, facts } = await textAndFacts(page(`<p>treść</p><img src="http://127.0.0.1:${port}/obraz.png"><link rel="stylesheet" href="http://127.0.0.1:${port}/styl.css"><script>document.title = 'zmieniony'; document.body.append('dopisany')</script>`))
  await new Promise((resolve) => server.close(resolve))
  expect({ asked, title: facts['Title'], isExtended: text.includes('dopisany') }).toEqual({ asked: [], title: 'Zestawienie — próba', isExtended: false })
})

test('a browser that cannot be started or ends at once is an error, not a wait', async () => {
  await expect(withBrowser(join(folder, 'none'), (devtools) => devtools.send('Browser.getVersion'))).rejects.toThrow('ENOENT')
  await expect(withBrowser(process.execPath, (devtools) => devtools.send('Browser.getVersion'))).rejects.toThrow('the browser ended')
})
