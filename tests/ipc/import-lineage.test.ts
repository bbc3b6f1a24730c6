import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { allPostulates, csvFile, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** What a file says an entry comes from or is joined to keeps the rules of dividing, joining and carrying forward. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

const add = (content: string, input: Partial<Input<'postulates.create'>> = {}) => office.call('postulates.create', { content, receivedOn: '2026-06-15', ...input })
/** The export with some cells changed, by numbers of entries. */
async function changed(changes: Record<string, Record<string, string>>): Promise<string> {
  const { path } = await office.call('exports.register', { kind: 'postulates', isInternal: true, format: 'json', path: join(office.folder, 'rejestr.json') })
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>[]
  writeFileSync(path, JSON.stringify(rows.map((row) => ({ ...row, ...changes[row['Numer']!] }))))
  return path
}
const judged = async (changes: Record<string, Record<string, string>>) => outcomesOf(await preview(office, [await changed(changes)])).filter(([, outcome]) => outcome !== 'unchanged').map(([, outcome, note]) => [outcome, note])

test('joining by a file is refused in a circle, in a chain, to another kind, to a cancelled, a divided or a joined entry', async () => {
  for (const content of ['A', 'B', 'C']) await add(content)
  await add('D', { stage: 'remark' })
  const gone = await add('E')
  await office.call('postulates.remove', { id: gone.id })
  expect([
    await judged({ '1/2026': { 'Połączony z': '2/2026' }, '2/2026': { 'Połączony z': '1/2026' } }), await judged({ '1/2026': { 'Połączony z': '2/2026' }, '2/2026': { 'Połączony z': '3/2026' } }),
    await judged({ '4/2026': { 'Połączony z': '1/2026' } }), await judged({ '1/2026': { 'Połączony z': '5/2026' } }), await judged({ '1/2026': { 'Podzielony z': '1/2026' } }),
  ]).toEqual([
    [['refused', 'Połączony z: 2/2026 – Tamten wpis sam pochodzi od tego. Wybierz inny.'], ['refused', 'Połączony z: 1/2026 – Tamten wpis sam pochodzi od tego. Wybierz inny.']],
    [['refused', expect.stringContaining('2/2026 – Ten wpis jest podzielony albo połączony z innym')], ['refused', 'Połączony z: 3/2026 – Do tego wpisu dołączono inne. Najpierw wyłącz je z połączenia.']],
    [['refused', expect.stringContaining('1/2026 – Postulatów i uwag nie łączy się ze sobą.')]], [['refused', expect.stringContaining('5/2026 – Ten postulat jest anulowany')]],
    [['refused', expect.stringContaining('Tamten wpis sam pochodzi od tego.')]],
  ])
})

test('what a final answer stands on is not joined by a file, and only what is older is carried forward', async () => {
  const unit = await office.call('units.create', { names: [{ name: 'Wydział Próby', genitive: '', locative: '', from: null, to: null }], kind: 'department' })
  const answered = await add('A')
  await add('B')
  await office.call('positions.create', { postulate: answered.id, unit: unit.id, decision: 'accepted', text: 'Zgoda', state: 'published' })
  expect([await judged({ '1/2026': { 'Połączony z': '2/2026' } }), await judged({ '2/2026': { 'Przeniesiony z': '1/2026' } }), await judged({ '2/2026': { 'Podzielony z': '1/2026' } })]).toEqual([
    [['refused', expect.stringContaining('Połączony z: 2/2026 – Stanowisko jest zatwierdzone')]], [['refused', expect.stringContaining('Przeniesiony z: 1/2026 – Ponawia się wpis z wcześniejszego roku.')]],
    [['refused', expect.stringContaining('Podzielony z: 1/2026 – Stanowisko jest zatwierdzone')]],
  ])
})

test('entries of one list keep the same rules among themselves; joining what may be joined is taken, and its submitters go along', async () => {
  const bad = await preview(office, [csvFile(office, 'koło.csv', [['Numer', 'Treść', 'Połączony z'], ['a', 'Ławki', 'b'], ['b', 'Kosze', 'a']])])
  expect(bad.rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
  await add('A')
  await add('B', { submitters: [{ kind: 'floor' }] })
  const shown = await preview(office, [await changed({ '2/2026': { 'Połączony z': '1/2026' } })])
  await office.call('imports.apply', { plan: shown.plan })
  const [target, source] = await allPostulates(office)
  expect([source!.mergedInto, target!.submitters]).toEqual([target!.id, [{ kind: 'floor' }]])
})

test('a target that was joined since the preview stops the import', async () => {
  const [first, second] = [await add('A'), await add('B')]
  await add('C')
  const shown = await preview(office, [await changed({ '3/2026': { 'Połączony z': '2/2026' } })])
  await office.call('postulates.merge', { into: first.id, postulates: [second.id] })
  expect(await office.refused('imports.apply', { plan: shown.plan })).toMatchObject({ code: 'rule_broken', reason: 'postulate_replaced' })
})

test('a number that another entry has here never ties a row to that one: it means the row of the file, wherever that went', async () => {
  const other = await openOffice()
  await add('Nasz')
  const target = await other.call('postulates.create', { content: 'A', receivedOn: '2026-06-15' })
  const source = await other.call('postulates.create', { content: 'B', receivedOn: '2026-06-15' })
  await other.call('postulates.merge', { into: target.id, postulates: [source.id] })
  const { path } = await other.call('exports.register', { kind: 'postulates', isInternal: true, format: 'json', path: join(other.folder, 'rejestr.json') })
  const [first, second] = JSON.parse(readFileSync(path, 'utf8')) as [unknown, unknown]
  const left = await preview(office, [path])
  await office.call('imports.apply', { plan: left.plan, choices: { 1: 'keep' } })
  expect((await allPostulates(office)).map(({ content, mergedInto }) => [content, mergedInto])).toEqual([['Nasz', null], ['B', null]])
  const [again] = [await openOffice()]
  await again.call('postulates.create', { content: 'Nasz', receivedOn: '2026-06-15' })
  writeFileSync(path, JSON.stringify([first]))
  const alone = await preview(again, [path])
  await again.call('imports.apply', { plan: alone.plan, choices: { 1: 'take' } })
  writeFileSync(path, JSON.stringify([first, second]))
  const both = await preview(again, [path])
  await again.call('imports.apply', { plan: both.plan, others: { conflict: 'take' } })
  const stored = await allPostulates(again)
  const numberOf = (id: string | null) => stored.find((one) => one.id === id)?.number ?? null
  expect(stored.map(({ number, content, mergedInto }) => [number, content, numberOf(mergedInto)])).toEqual([['1/2026', 'Nasz', null], ['2/2026', 'A', null], ['3/2026', 'B', '2/2026']])
})
