import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import { exportFormats } from '#shared/contract/exports.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { openOffice, type Office } from './office.ts'

/** A register for everybody and one for the office alone. */

let office: Office
let postulate: string
beforeEach(async () => {
  office = await openOffice()
  const person = (await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', email: 'zdzislawa@poczta.pl' })).id
  const { id: unit } = (await office.call('units.list', { limit: 1 })).rows[0]!
  postulate = (await office.call('postulates.create', { content: 'Prosimy o ławki.', note: 'Dzwoniła dwa razy', receivedOn: '2026-06-15', submitters: [{ kind: 'person', id: person }, { kind: 'floor' }] })).id
  await office.call('positions.create', { postulate, unit, decision: 'accepted', text: 'Jeszcze nie wiadomo' })
})

const pathOf = (format: string) => join(office.folder, `rejestr.${format}`)
const order = (format: (typeof exportFormats)[number]) => ({ kind: 'postulates' as const, format, path: pathOf(format) })
const rowOf = async (format: string) => {
  const [header, row] = (await readTableFile(pathOf(format), readFileSync(pathOf(format)))).sheets[0]!.rows.map(({ cells }) => cells)
  return Object.fromEntries(header!.map((heading, index) => [heading, row![index]]))
}
/** Every text of every part of a workbook. */
const wholeText = (format: string) => Object.values(unzipSync(readFileSync(pathOf(format)))).map((bytes) => strFromU8(bytes)).join('\n')

test('a register is for everybody unless asked otherwise: residents without names, without what the office writes for itself, answers only when approved, and no mark', async () => {
  const rows = []
  for (const format of exportFormats) {
    await office.call('exports.register', order(format))
    rows.push(await rowOf(format))
  }
  expect(rows.map((row) => [row['Osoby'], row['Treść'], row['Stanowisko'] ?? '', row['Rozstrzygnięcie'] ?? '', Object.keys(row).filter((heading) => /Notatka|Znacznik/.test(heading)), JSON.stringify(row).includes('Zdzisława')])).toEqual(
    exportFormats.map(() => ['osoba fizyczna', 'Prosimy o ławki.', '', '', [], false]),
  )
  expect(/Zdzisława|Do użytku wewnętrznego|Dzwoniła/u.test(wholeText('xlsx'))).toBe(false)
})

test('the one for the office alone names people and says so in the title, in the properties, on the sheet and among the notes', async () => {
  await office.call('exports.register', { ...order('xlsx'), isInternal: true })
  const parts = unzipSync(readFileSync(pathOf('xlsx')))
  const said = (name: string) => /wewnętrzn/u.test(strFromU8(parts[name]!))
  expect([(await rowOf('xlsx'))['Znacznik wiersza'] !== '', wholeText('xlsx').includes('Zdzisława Nieujawniona'), said('docProps/core.xml'), said('xl/workbook.xml'), wholeText('xlsx').includes('Do użytku wewnętrznego. Może zawierać dane osób.')]).toEqual([true, true, true, true, true])
})

test.each(exportFormats)('as %s for everybody it is not written while its texts name somebody, until somebody has seen that', async (format) => {
  const { revision } = await office.call('postulates.get', { id: postulate })
  await office.call('postulates.update', { id: postulate, revision, content: 'Prosi Zdzisława\u00ad Nieujaw\u00adniona, zdzislawa@poczta.pl' })
  const { findings, ...refusal } = await office.refused('exports.register', order(format))
  expect([refusal, findings!.map(({ rule, where }) => [rule, where]), existsSync(pathOf(format))]).toEqual([
    { code: 'rule_broken', reason: 'findings_unseen', params: { title: 'Rejestr postulatów' } }, [['personal_data', 'postulat 1/2026, kolumna „Treść”'], ['personal_data', 'postulat 1/2026, kolumna „Treść”']], false,
  ])
  expect([(await office.call('exports.register', { ...order(format), isCheckedByUser: true })).rows, (await office.call('exports.register', { ...order(format), isInternal: true })).rows]).toEqual([1, 1])
})
