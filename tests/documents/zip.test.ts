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

/** Longer than three blocks, with letters of one to four bytes at the ends of blocks. */
const longText = 'zażółć gęślą jaźń 🙂 '.repeat(20_000)

async function archiveOf(pieces: Iterable<string | Uint8Array>, { signal, refusal }: { signal?: AbortSignal; refusal?: Error } = {}): Promise<Buffer> {
  const sink = createMemorySink()
  const write = async (bytes: Uint8Array) => {
    if (refusal && bytes.length > 1000) throw refusal
    await sink.write(bytes)
  }
  const zip = createZip({ write }, { modified: new Date(0), signal })
  await zip.add('a', pieces)
  await zip.finish()
  return Buffer.from(sink.bytes())
}

test('the archive is the same however its text comes: whole, in runs, or letter by letter', async () => {
  const whole = await archiveOf([longText])
  expect(Buffer.from(unzipSync(whole)['a']!).toString()).toBe(longText)
  const letters = Array.from(longText)
  const runs = Array.from({ length: 95 }, (_, index) => letters.slice(index * 4222, (index + 1) * 4222).join(''))
  expect([(await archiveOf(runs)).equals(whole), (await archiveOf(longText)).equals(whole)]).toEqual([true, true])
})

test('bytes between long texts stand in their place', async () => {
  const bytes = new Uint8Array(300_000).fill(7)
  const found = unzipSync(await archiveOf([longText, bytes, longText, bytes]))['a']!
  expect(Buffer.from(found).equals(Buffer.concat([Buffer.from(longText), bytes, Buffer.from(longText), bytes]))).toBe(true)
})

test('a long file whose place refuses, whose rows fail or which is cancelled ends with that error', async () => {
  const refusal = new Error('full')
  const failing = function* () {
    yield longText
    throw refusal
  }
  const cancelled = new AbortController()
  const cancelling = function* () {
    yield longText
    cancelled.abort(refusal)
    yield longText
  }
  await expect(archiveOf([longText, longText], { refusal })).rejects.toBe(refusal)
  await expect(archiveOf(failing())).rejects.toBe(refusal)
  await expect(archiveOf(cancelling(), { signal: cancelled.signal })).rejects.toBe(refusal)
})
