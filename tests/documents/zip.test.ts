import { unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemorySink } from '#electron/documents/sink.ts'
import { createZip } from '#electron/documents/zip.ts'

test('whatever goes in comes out of another program’s unzip', async () => {
  const piece = fc.oneof(fc.string(), fc.uint8Array())
  await fc.assert(fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 4 }), async (files) => {
    const sink = createMemorySink()
    const zip = createZip(sink, { modified: new Date('2026-06-15T08:30:00Z') })
    for (const [index, pieces] of files.entries()) await zip.add(`folder/${index}.txt`, pieces)
    await zip.finish()
    const found = Object.values(unzipSync(sink.bytes())).map((bytes) => Buffer.from(bytes).toString('hex'))
    expect(found).toEqual(files.map((pieces) => Buffer.concat(pieces.map((part) => Buffer.from(part))).toString('hex')))
  }))
})

test('large files are joined from small pieces in order', async () => {
  const sink = createMemorySink()
  const zip = createZip(sink, { modified: new Date(0) })
  const pieces = Array.from({ length: 50_000 }, (_, index) => `wiersz ${index}\n`)
  await zip.add('a', pieces)
  await zip.finish()
  expect(new TextDecoder().decode(unzipSync(sink.bytes())['a'])).toBe(pieces.join(''))
})
