import { join } from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { selectRows } from '#electron/store/select-rows.ts'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { answersOf, askUnit, outcomesOf, preview } from './asked-unit.ts'

/** What is the same for every kind of import: a plan is kept, shown in pages, applied once or dropped. */

const plansOf = async ({ store }: Office) => ({ plans: await selectRows(store.read, sql`select id from importPlan`), rows: await selectRows(store.read, sql`select "row" from importPlanRow`) })
const many = Array.from({ length: 7 }, (_, index) => ({ content: `Treść ${index + 1}` }))
const fillAll = "for line in rows(): fill(line, 'tak', 'Zgoda', 'A')"

test('a plan is looked at page by page, of all rows or of one outcome, until it is applied', async () => {
  const { office, path } = await askUnit(many)
  changeInOpenpyxl(path, `${fillAll}\nfill(rows()[2], '', '', '')`)
  const { plan, rows } = await preview(office, path)
  const pages: Output<'imports.rows'>[] = []
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    pages.push(await office.call('imports.rows', { plan, limit: 3, ...(cursor && { cursor }) }))
    cursor = pages.at(-1)!.nextCursor
  }
  expect([pages.map((page) => [page.rows.length, page.total]), pages.flatMap((page) => page.rows)]).toEqual([[[3, 7], [3, 7], [1, 7]], rows])
  const unchanged = await office.call('imports.rows', { plan, outcome: 'unchanged', limit: 10 })
  expect([unchanged.total, outcomesOf(unchanged.rows), unchanged.rows[0]!.row]).toEqual([1, ['3/2026 unchanged'], 3])
  expect(await office.refused('imports.rows', { plan, cursor: 'x' })).toMatchObject({ code: 'invalid_input', reason: 'bad_cursor' })

  await office.call('imports.apply', { plan })
  for (const name of ['imports.apply', 'imports.rows'] as const) expect(await office.refused(name, { plan })).toEqual({ code: 'not_found', reason: 'plan_unknown' })
  expect(await plansOf(office)).toEqual({ plans: [], rows: [] })
})

test('a preview changes no record and is no history; it survives a restart, and is gone when dropped', async () => {
  const { office, path } = await askUnit(many)
  changeInOpenpyxl(path, fillAll)
  const before = [office.changes(), (await office.call('journal.list', { limit: 1 })).rows]
  const { plan } = await preview(office, path)
  expect([office.changes(), (await office.call('journal.list', { limit: 1 })).rows]).toEqual(before)
  await office.restart()
  expect((await office.call('imports.rows', { plan, limit: 1 })).total).toBe(7)
  await office.call('imports.drop', { plan })
  await office.call('imports.drop', { plan })
  expect([await plansOf(office), (await office.call('journal.list', { limit: 1 })).rows]).toEqual([{ plans: [], rows: [] }, before[1]])
})

test('plans that nobody came back to for a week are cleared by the next one', async () => {
  let now = new Date('2026-11-01T08:00:00Z')
  const office = await openOffice({ services: { now: () => now } })
  const { path } = await askUnit(many, office)
  await preview(office, path)
  now = new Date('2026-11-08T07:59:00Z')
  const second = await preview(office, path)
  expect((await plansOf(office)).plans).toHaveLength(2)
  now = new Date('2026-11-08T08:01:00Z')
  const third = await preview(office, path)
  expect((await plansOf(office)).plans).toEqual([{ id: second.plan }, { id: third.plan }])
})

test('a register that moved on since the preview refuses the whole plan, which stays', async () => {
  const asked = await askUnit(many)
  const { office, path, positions } = asked
  changeInOpenpyxl(path, fillAll)
  const { plan } = await preview(office, path)
  const last = await office.call('positions.get', { id: positions[6]!.id })
  await office.call('positions.update', { id: last.id, revision: last.revision, author: 'Kto inny' })
  expect(await office.refused('imports.apply', { plan })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
  expect(await answersOf(asked)).toEqual([...Array(6).fill('pending|||to_fill'), 'pending||Kto inny|to_fill'])
  expect(await office.call('imports.apply', { plan, choices: { 7: 'keep' } })).toMatchObject({ summary: { updated: 6, unchanged: 1 } })
})

test('a postulate that was reworded since the preview refuses it as well', async () => {
  const { office, path, positions } = await askUnit(many)
  changeInOpenpyxl(path, fillAll)
  const { plan } = await preview(office, path)
  const { id, revision } = await office.call('postulates.get', { id: positions[0]!.postulate })
  await office.call('postulates.update', { id, revision, content: 'Inaczej' })
  expect(await office.refused('imports.apply', { plan })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
})

test('undoing an import keeps rows that were edited since, and names them', async () => {
  const asked = await askUnit(many.slice(0, 2))
  const { office, path, positions } = asked
  changeInOpenpyxl(path, fillAll)
  const { operation } = await office.call('imports.apply', { plan: (await preview(office, path)).plan })
  const edited = await office.call('positions.get', { id: positions[1]!.id })
  await office.call('positions.update', { id: edited.id, revision: edited.revision, text: 'Poprawione po imporcie' })
  const undone = await office.call('journal.undo', { operation: operation! })
  expect([JSON.stringify(undone).includes(edited.id), await answersOf(asked)]).toEqual([true, ['pending|||to_fill', 'accepted|Poprawione po imporcie|A|draft']])
})

test('a preview that is cancelled keeps nothing', async () => {
  const { office, path } = await askUnit(many)
  const paths = Array.from({ length: 5 }, (_, index) => changeInOpenpyxl(path, '', join(office.folder, `${index}.xlsx`)))
  const steps: number[] = []
  const reply = await office.dispatch('imports.preview', { kind: 'positions', paths }, { jobId: 'a', onProgress: ({ done, total }: { done: number; total: number }) => {
    steps.push(done / total)
    if (done / total === 0.4) office.cancel('a')
  } })
  expect([reply, steps, await plansOf(office)]).toEqual([{ ok: false, error: { code: 'cancelled' } }, [0, 0.2, 0.4], { plans: [], rows: [] }])
})

test('files that are missing, are folders, or come twice', async () => {
  const { office, path } = await askUnit(many.slice(0, 1))
  mkdirSync(join(office.folder, 'folder'))
  writeFileSync(join(office.folder, 'notatka.pdf'), 'x')
  const { problems, rows } = await preview(office, join(office.folder, 'nie ma.xlsx'), join(office.folder, 'folder'), join(office.folder, 'notatka.pdf'), path, path)
  expect([problems, outcomesOf(rows)]).toEqual([
    [
      { file: 'nie ma.xlsx', sentence: 'Nie ma takiego pliku. Sprawdź, czy nie został przeniesiony lub usunięty.' },
      { file: 'folder', sentence: 'Pliku nie da się odczytać jako listy. Zapisz go jako XLSX, CSV (UTF-8) albo JSON i wczytaj ponownie.' },
      { file: 'notatka.pdf', sentence: 'Pliku nie da się odczytać jako listy. Zapisz go jako XLSX, CSV (UTF-8) albo JSON i wczytaj ponownie.' },
    ],
    ['1/2026 unchanged'],
  ])
})

test('a plan that is not there', async () => {
  const office = await openOffice()
  const plan = '019f1af9-b400-7cad-9c99-bd52afa5a5a4'
  expect([await office.refused('imports.apply', { plan }), await office.refused('imports.rows', { plan })]).toEqual([{ code: 'not_found', reason: 'plan_unknown' }, { code: 'not_found', reason: 'plan_unknown' }])
})
