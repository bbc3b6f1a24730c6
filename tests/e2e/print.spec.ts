import { execFileSync, fork } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import type { Probe, ProbeResult } from './print-probe.ts'
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
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(text.match(/Strona \d+ z \d+|dopisany/g)).toEqual(['Strona 1 z 2', 'Strona 2 z 2'])

  expect(prints).toEqual([{ printed: true }, { printed: false }, { code: 'io_failed', reason: 'print_failed' }])
  expect(asked.map(({ options }) => options)).toEqual(answers.map(() => ({ silent: false, copies: 3, printBackground: true, usePrinterDefaultPageSize: false, pageSize: 'A4' })))
  expect(asked[0]?.address).toMatch(/^app:\/\/dokument\/[0-9a-f]{48}$/)
  expect(asked[0]?.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false })
  expect(isAddressGone).toBe(true)
})
