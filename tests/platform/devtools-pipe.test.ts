import { PassThrough } from 'node:stream'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { speakDevtools } from '#electron/platform/devtools-pipe.ts'

function connected() {
  const output = new PassThrough()
  const input = new PassThrough()
  return { output, input, devtools: speakDevtools(output, input) }
}

test('a command is one JSON message ended by a zero byte, with its session when it has one', async () => {
  const { output, devtools, input } = connected()
  const asked = Promise.allSettled([devtools.send('Target.createTarget', { url: 'about:blank' }), devtools.send('Page.enable', {}, 's1')])
  expect(String(output.read())).toBe('{"id":1,"method":"Target.createTarget","params":{"url":"about:blank"}}\0{"id":2,"method":"Page.enable","params":{},"sessionId":"s1"}\0')
  input.destroy()
  await asked
})

test('answers find their questions whatever their order, their Polish letters and the places where the pipe cuts them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const { devtools, input } = connected()
      const asked = texts.map(() => devtools.send('Any.method'))
      const answers = texts.map((text, index) => JSON.stringify({ id: index + 1, result: { text } })).toReversed()
      const bytes = Buffer.from(`{"method":"Some.event","params":{}}\0${answers.join('\0')}\0`)
      for (let at = 0; at < bytes.length; at += size) input.write(bytes.subarray(at, at + size))
      expect(await Promise.all(asked)).toEqual(texts.map((text) => ({ text })))
    }),
    { numRuns: 100 },
  )
})

test('an error of the browser, and its end, reject what waits and what comes later', async () => {
  const { devtools, input } = connected()
  const refused = devtools.send('No.method')
  input.write('{"id":1,"error":{"message":"no such method"}}\0')
  await expect(refused).rejects.toThrow('no such method')
  const waiting = devtools.send('Any.method')
  input.destroy()
  await expect(waiting).rejects.toThrow('the browser ended')
  await expect(devtools.send('Any.method')).rejects.toThrow('the browser ended')
})
