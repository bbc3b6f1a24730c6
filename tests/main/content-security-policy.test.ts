import { expect, test } from 'vitest'
import { documentHeaders, pageHeaders } from '#electron/main/content-security-policy.ts'

test('the page may use only its own files, run no inline script and connect to nothing', () => {
  expect(pageHeaders).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'none'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  })
})

test('a document being printed may run no script and load nothing that is not written inside it', () => {
  expect(documentHeaders['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
})
