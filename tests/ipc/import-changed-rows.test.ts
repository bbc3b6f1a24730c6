import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { allPostulates, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** Rows of an export that come back changed, while the register moved on as well. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

type Row = Record<string, string>
const movedBoth = 'Po eksporcie zmieniono ten wpis i w pliku, i w rejestrze. Przyjęcie zapisze pokazane wartości z pliku; czego w pliku nie zmieniono, zostanie jak w rejestrze.'
const add = (input: Partial<Input<'postulates.create'>>) => office.call('postulates.create', { content: 'Treść', receivedOn: '2026-06-15', ...input })
async function exported(): Promise<Row[]> {
  const { path } = await office.call('exports.register', { kind: 'postulates', isInternal: true, format: 'json', path: join(office.folder, 'rejestr.json') })
  return JSON.parse(readFileSync(path, 'utf8')) as Row[]
}
function changed(rows: readonly Row[]): string {
  const path = join(office.folder, 'poprawiony.json')
  writeFileSync(path, JSON.stringify(rows))
  return path
}
async function edit(patch: Partial<Input<'postulates.update'>>) {
  const [first] = await allPostulates(office)
  await office.call('postulates.update', { id: first!.id, revision: first!.revision, ...patch })
}

test('taking a row that changed on both sides stores what the file changed, and nothing that only the register did', async () => {
  const clubs: string[] = []
  for (const name of ['Klub A', 'Klub B']) clubs.push((await office.call('organisations.create', { name })).id)
  await add({ rationale: 'Bo tak', submitters: [{ kind: 'organisation', id: clubs[0]! }] })
  const [row] = await exported()
  await edit({ rationale: 'Z rejestru', receivedOn: '2026-06-20', note: 'Nowa notatka', submitters: [{ kind: 'organisation', id: clubs[1]! }] })
  const shown = await preview(office, [changed([{ ...row, Treść: 'Z pliku', 'Data wpływu': '15 czerwca 2026 r.' }])])
  await office.call('imports.apply', { plan: shown.plan, choices: { 1: 'take' } })
  const [now] = await allPostulates(office)
  expect([outcomesOf(shown), shown.rows[0]!.fields.map(({ field }) => field), [now!.content, now!.rationale, now!.receivedOn, now!.note, now!.submitters]]).toEqual([
    [[2, 'conflict', movedBoth]], ['content'], ['Z pliku', 'Z rejestru', '2026-06-20', 'Nowa notatka', [{ kind: 'organisation', id: clubs[1] }]],
  ])
})

test('a file of some columns that says nothing new is unchanged, whatever the register changed in others', async () => {
  await add({})
  const [row] = await exported()
  await edit({ note: 'Nowa notatka' })
  const [numbered, marked] = ['Numer', 'Znacznik wiersza'].map((header) => [header, row![header]])
  expect((await preview(office, [changed([Object.fromEntries([numbered!, marked!, ['Treść', row!['Treść']]])])])).rows.map(({ outcome }) => outcome)).toEqual(['unchanged'])
})

test('an emptied day of receipt leaves the day that the register has, and says so', async () => {
  await add({})
  const [row] = await exported()
  const note = 'Data wpływu jest w pliku pusta: zostaje data z rejestru.'
  const alone = await preview(office, [changed([{ ...row, 'Data wpływu': '' }])])
  const besides = await preview(office, [changed([{ ...row, 'Data wpływu': ' ', Treść: 'Z pliku' }])])
  await office.call('imports.apply', { plan: besides.plan })
  expect([outcomesOf(alone), outcomesOf(besides), (await allPostulates(office)).map(({ content, receivedOn }) => [content, receivedOn])]).toEqual([[[2, 'unchanged', note]], [[2, 'updated', note]], [['Z pliku', '2026-06-15']]])
})

test('what an approved answer answers is not changed by a file', async () => {
  const unit = await office.call('units.create', { names: [{ name: 'Wydział Próby', genitive: '', locative: '', from: null, to: null }], kind: 'department' })
  const { id } = await add({})
  const { id: position, revision } = await office.call('positions.create', { postulate: id, unit: unit.id, decision: 'accepted', text: 'Zgoda' })
  const [row] = await exported()
  const asked = changed([{ ...row, Treść: 'Z pliku' }])
  const before = await preview(office, [asked])
  await office.call('positions.update', { id: position, revision, state: 'approved' })
  expect([await office.refused('imports.apply', { plan: before.plan }), outcomesOf(await preview(office, [asked])), outcomesOf(await preview(office, [changed([{ ...row, Notatka: 'Wolna' }])]))]).toEqual([
    { code: 'conflict', reason: 'edited_meanwhile' }, [[2, 'refused', 'Treść: Do tej treści jest już zatwierdzone stanowisko. Aby ją zmienić, wycofaj najpierw zatwierdzenie stanowiska.']], [[2, 'updated', '']],
  ])
})
