import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageHeaders } from '#electron/main/content-security-policy.ts'
import { fileOfAddress, serveFile } from '#electron/main/serve-file.ts'

let outside: string
let root: string

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'referat-serve-'))
  root = join(outside, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(outside, 'renderer-other'))
  writeFileSync(join(outside, 'secret.html'), 'secret')
  writeFileSync(join(outside, 'renderer-other', 'secret.html'), 'secret')
  writeFileSync(join(root, 'index.html'), '<h1>ok</h1>')
  writeFileSync(join(root, 'assets', 'main.js'), 'ok()')
  writeFileSync(join(root, 'notes.db'), 'secret')
})

afterAll(() => rmSync(outside, { recursive: true }))

test('a file of the page is served with its kind and the policy', async () => {
  const response = await serveFile(root, '/assets/main.js')
  expect({ status: response.status, type: response.headers.get('content-type'), policy: response.headers.get('content-security-policy'), text: await response.text() }).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    policy: pageHeaders['Content-Security-Policy'],
    text: 'ok()',
  })
})

test.each(['/../secret.html', '/%2e%2e/secret.html', '/assets/..%2f..%2fsecret.html', '/..%5csecret.html', '/../renderer-other/secret.html', '/%00/index.html', '/C:/secret.html', '/%', '/notes.db', '/missing.html', '/', '/assets'])(
  '%s is not served',
  async (pathname) => {
    const response = await serveFile(root, pathname)
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 404, text: '' })
  },
)

test('no path of any spelling leads out of the folder', () => {
  const piece = fc.oneof(fc.constantFrom('..', '.', '/', '%2e', '%2f', '%5c', '\\', 'index.html', '%252e', ':', '%00'), fc.string())
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = fileOfAddress(root, `/${pieces.join('')}`)
      const isInside = file === undefined || (file.startsWith(root + sep) && !file.slice(root.length).split(sep).includes('..'))
      expect(isInside).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
