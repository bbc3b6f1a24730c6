import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '#shared/domain/settings.ts'
import type { Doc } from '#shared/documents/model.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { modelOfText, modelText, plainModel } from '#electron/ipc/document-data/plain-model.ts'
import { packSnapshot, unpackSnapshot, type Snapshot } from '#electron/ipc/document-data/snapshot.ts'
import { anyDoc, anyText, anyWorkbook, drawNothing } from '#tests/documents/arbitrary-doc.ts'
import { everyBlock } from '#tests/documents/every-block.ts'

const house = { id: 'settings', revision: 1, unitName: 'Wydział', city: 'Kraków' } as unknown as Settings
const snapshotOf = (model: Snapshot['model']): Snapshot => ({ form: 1, order: { kind: 'stanowisko', for: { year: 2026 } }, context: { today: '2026-11-21', now: '2026-11-21T12:00:00.000Z', house }, programVersion: '0.1.0', model })

describe('what a file was made of', () => {
  test('comes back as it was, whatever people typed, and renders the same bytes', async () => {
    await fc.assert(fc.asyncProperty(anyDoc, async (doc) => {
      const snapshot = plainModel(snapshotOf({ doc }))
      const back = await unpackSnapshot(await packSnapshot(snapshot))
      expect(back).toEqual(snapshot)
      expect(Buffer.compare(await renderDocx((back.model as { doc: Doc }).doc, { drawPng: drawNothing }), await renderDocx(doc, { drawPng: drawNothing }))).toBe(0)
    }), { numRuns: 60 })
    await fc.assert(fc.asyncProperty(anyWorkbook, async (workbook) => {
      const back = await unpackSnapshot(await packSnapshot(snapshotOf(plainModel({ workbook }))))
      expect(Buffer.compare(await renderXlsx((back.model as { workbook: typeof workbook }).workbook), await renderXlsx(workbook))).toBe(0)
    }), { numRuns: 30 })
  })

  test('is one text for one content: neither the order of keys nor the way rows are read nor what is undefined says anything', () => {
    fc.assert(fc.property(fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.uint8Array())), (record) => {
      const turned = Object.fromEntries(Object.entries(record).toReversed())
      expect(modelText(plainModel({ ...turned, undefined: undefined }))).toBe(modelText(plainModel(record)))
    }))
    const rows = [['1', 'a'], ['2', 'b']]
    const read = { [Symbol.iterator]: function* () { yield* rows } }
    expect(modelText(plainModel({ rows: read }))).toBe(modelText(plainModel({ rows })))
  })

  test('holds bytes as well, such as a picture', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.boolean(), (bytes, isBuffer) => {
      const plain = plainModel({ picture: isBuffer ? Buffer.from(bytes) : bytes, other: [{ $bytes: 1, kept: true }] })
      const back = modelOfText(modelText(plain)) as unknown as typeof plain
      expect([Buffer.from(back.picture).equals(Buffer.from(bytes)), back.other]).toEqual([true, [{ $bytes: 1, kept: true }]])
    }))
  })

  test('rows that can be read only once are read once: what is printed is what is kept', async () => {
    function* once() { yield ['jedyny'] }
    const doc: Doc = { ...everyBlock, sections: [{ orientation: 'portrait', blocks: [{ kind: 'table', table: { caption: 'Tabela', columns: [{ key: 'a', header: 'Kolumna', kind: 'text', share: 1 }], rows: once() } }] }] }
    const model = plainModel({ doc })
    const first = await renderDocx(model.doc)
    expect(Buffer.compare(first, await renderDocx((await unpackSnapshot(await packSnapshot(snapshotOf(model)))).model['doc' as never]))).toBe(0)
  })

  test('is refused as damage when it is none, or one of a later program', async () => {
    const refusals = await Promise.all([Buffer.from('x'), deflateSync('nie json'), deflateSync('{}'), deflateSync(JSON.stringify({ ...snapshotOf({ doc: everyBlock }), form: 2 })), deflateSync(JSON.stringify({ form: 1, context: {}, model: {} }))]
      .map((bytes) => unpackSnapshot(bytes).then(() => 'accepted', (error: { reason: string }) => error.reason)))
    expect(refusals).toEqual(Array.from({ length: 5 }, () => 'damaged_database'))
  })
})
