import * as fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { deleteRow, insertRow, readRow, updateRow } from '#electron/store/journal.ts'
import { lastRedoable, lastUndoable } from '#electron/store/operations.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { redoOperation, undoOperation, type Undone } from '#electron/store/undo.ts'
import { organisation, storeWithRecords, type StoreWithRecords } from './store-with-records.ts'

type Act = { kind: 'add'; name: string } | { kind: 'edit'; which: number; patch: { name?: string; city?: string } } | { kind: 'remove'; which: number }

const word = fc.constantFrom('Alfa', 'Beta', 'Łąka', 'Żuraw', '')
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name: word }),
  fc.record({ kind: fc.constant('edit' as const), which: fc.nat(9), patch: fc.record({ name: word, city: word }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(9) }),
)
const operations = fc.array(fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 4 }), session: fc.constantFrom(undefined, 'form-1', 'form-2') }), { maxLength: 12 })

async function perform(db: WriteDb, acts: readonly Act[], ids: string[]): Promise<void> {
  for (const each of acts) {
    if (each.kind === 'add') {
      const { id } = await insertRow(db, 'organisation', { id: newId(), ...organisation, name: each.name })
      ids.push(id)
      continue
    }
    const id = ids[each.which % Math.max(ids.length, 1)]
    const row = id === undefined ? undefined : await readRow(db, 'organisation', id)
    if (!row || id === undefined) continue
    if (each.kind === 'remove') await deleteRow(db, 'organisation', id)
    else await updateRow(db, 'organisation', { id, revision: Number(row.revision), patch: each.patch })
  }
}

const outcomeOf = (done: Promise<{ value: Undone }>) =>
  done.then(
    ({ value: { kept, refused } }) => (kept.length + refused.length === 0 ? 'undone' : { kept, refused }),
    (error: unknown) => (error instanceof AppError ? error.reason : error),
  )

/** Everything that people can see of the records: their content, what is computed from it, and what search says of them. */
const visible = ({ file }: StoreWithRecords) => [
  file.prepare('select id, name, city, sortKey from organisation order by id').all(),
  file.prepare('select rowId, noun, title, text from searchEntry order by rowId').all(),
]

test('undoing operations from the newest goes back through every state there was; redoing comes forward again; the chain stays whole', async () => {
  await fc.assert(
    fc.asyncProperty(operations, async (all) => {
      const s = await storeWithRecords()
      const ids: string[] = []
      const states = new Map<number, unknown>()
      const start = visible(s)
      for (const { acts, session } of all) {
        const { operation } = await s.write((db) => perform(db, acts, ids), { session })
        if (operation !== null) states.set(operation, visible(s))
      }
      const numbers = [...states.keys()]
      const before = (index: number) => (index === 0 ? start : states.get(numbers[index - 1]!))
      const undone: number[] = []
      for (const [index, id] of [...numbers.entries()].toReversed()) {
        // What is not offered has come back, by itself, to where it began.
        const isOffered = (await lastUndoable(s.read))?.id === id
        expect([await outcomeOf(s.write((db) => undoOperation(db, id))), visible(s)]).toEqual([isOffered ? 'undone' : 'nothing_to_undo', before(index)])
        if (isOffered) undone.unshift(id)
      }
      for (const id of undone) {
        expect((await lastRedoable(s.read))?.id).toBe(id)
        await s.write((db) => redoOperation(db, id))
        expect(visible(s)).toEqual(states.get(id))
      }
      expect(await s.faults()).toEqual([])
      await s.close()
    }),
    { numRuns: 60 },
  )
})
