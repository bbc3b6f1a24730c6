import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsId } from '#shared/domain/settings.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { crestPng, navyJpeg } from '#tests/fixtures/pictures/crest.ts'
import { makeClerk } from './clerk.ts'
import { openOffice, type Office } from './office.ts'

const description = 'Herb miasta'

function fileIn({ folder }: Office, name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const logoOf = async (office: Office) => (await office.call('settings.logo', {})).logo

test('a picture is put over letterheads, replaced, taken away, and each act can be taken back', async () => {
  const office = await openOffice()
  const clerk = makeClerk(office)
  await office.call('settings.setLogo', { path: fileIn(office, 'herb.png', await crestPng(300)), description })
  const first = await logoOf(office)
  await office.call('settings.setLogo', { path: fileIn(office, 'herb.jpg', navyJpeg), description: 'Inny znak' })
  const second = await logoOf(office)
  const { revision } = await office.call('settings.get', {})
  expect(await office.refused('settings.update', { id: settingsId, revision, logoDescription: '' })).toEqual({ code: 'invalid_input', fields: { logoDescription: 'required' } })
  await office.call('settings.removeLogo', {})
  expect([first, second, await logoOf(office), await clerk.summary()]).toMatchObject([{ description, widthMm: 35.94, isBeside: true }, { description: 'Inny znak', widthMm: 17.97 }, null, 'Usunięto znak z nagłówka pism'])
  await clerk.undo()
  expect([await logoOf(office), await clerk.summary()]).toEqual([second, 'Zmieniono znak w nagłówku pism'])
  await clerk.undo()
  await office.restart()
  expect(await logoOf(office)).toEqual(first)
  await clerk.undo()
  expect([await logoOf(office), await office.call('settings.removeLogo', {}), await clerk.summary()]).toEqual([null, {}, undefined])
})

test('a file that is no fit picture is refused with its reason and changes nothing', async () => {
  const office = await openOffice()
  const svg = fileIn(office, 'herb.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const cut = fileIn(office, 'uciety.png', (await crestPng(300)).subarray(0, 200))
  const huge = fileIn(office, 'wielki.png', new Uint8Array(3_000_000))
  const [refusals, told] = [[] as object[], [] as object[]]
  for (const path of [svg, cut, huge, office.folder, join(office.folder, 'nie ma')]) {
    told.push(await office.refused('settings.checkLogo', { path }))
    refusals.push(await office.refused('settings.setLogo', { path, description }))
  }
  expect(told).toEqual(refusals)
  expect(refusals).toEqual([
    { code: 'invalid_input', reason: 'not_a_picture' }, { code: 'invalid_input', reason: 'picture_damaged' }, { code: 'invalid_input', reason: 'picture_too_large' }, { code: 'invalid_input', reason: 'not_a_picture' },
    { code: 'io_failed', reason: 'file_missing' },
  ])
  expect([await office.refused('settings.setLogo', { path: svg, description: ' ' }), await logoOf(office)]).toEqual([{ code: 'invalid_input', fields: { description: 'required' } }, null])
})

test('every paper with a letterhead carries it, says when it changed, and is made again as it was', async () => {
  const office = await openOffice({ withSample: true })
  const clerk = makeClerk(office)
  const meeting = { meeting: sampleId('meeting', '2026-06-15-kultura') }
  const order = { kind: 'zestawienie-postulatow', for: meeting }
  await office.call('settings.setLogo', { path: fileIn(office, 'herb.png', await crestPng(300)), description })
  const made = await office.call('documents.export', { isCheckedByUser: true, ...order, format: 'docx', path: join(office.folder, 'z-herbem.docx') })
  const { html } = await office.call('documents.preview', order)
  const list = await office.call('documents.preview', { kind: 'lista-materialow', for: { year: 2026 } })
  expect([html.includes('<img alt="Herb miasta"'), list.html.includes('<img')]).toEqual([true, false])
  await office.call('settings.removeLogo', {})
  const { rows } = await office.call('documents.lastMade', { for: meeting })
  const id = rows.find(({ kind }) => kind === order.kind)!.id
  const again = join(office.folder, 'znowu.docx')
  expect([(await office.call('documents.changes', { id })).rows, await office.call('documents.reproduce', { id, path: again })]).toEqual([
    [expect.objectContaining({ where: 'Znak w nagłówku', before: description, after: '' })], expect.objectContaining({ sha256: made.sha256, isSame: true }),
  ])
  expect(await clerk.summary()).toContain('Usunięto znak z nagłówka pism')
})
