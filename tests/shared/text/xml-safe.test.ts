import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { xmlSafe } from '#shared/text/xml-safe.ts'

test('forbidden characters and halves of pairs are replaced and counted, all others stay', () => {
  expect(xmlSafe('a\u0001b\uFFFE\u0000 \uD800 \uDC00 😀\t\n\u200F\u0085')).toEqual({ text: 'a\uFFFDb\uFFFD\uFFFD \uFFFD \uFFFD 😀\t\n\u200F\u0085', replaced: 5 })
})

test('whatever comes in, an XML parser takes what comes out', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)), (text) => {
    const escaped = xmlSafe(text).text.replace(/[<&>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    const parser = new SaxesParser()
    const failures: string[] = []
    parser.on('error', (error) => failures.push(error.message))
    parser.write(`<a>${escaped}</a>`).close()
    expect(failures).toEqual([])
  }))
})
