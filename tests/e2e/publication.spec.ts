import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { readMade, readPrinted } from '#tests/sample/listed-materials.ts'
import { materials } from '#tests/sample/seeds.ts'
import { call, valueOf } from './call.ts'
import { goTo, loadRecords } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

type Rows = { rows: { id: string; revision: number; fileName: string; kind: string; title: string }[] }

test('the pair of documents of a meeting is made from the matrix by keyboard, entered as published, and the list for the city page leads to it; otherwise it is the list of the city page', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await page.getByLabel('Rok', { exact: true }).selectOption('2026')
  await goTo(page, '#/matrix')
  const grid = page.getByRole('grid', { name: 'Spotkania roku 2026: dokumenty' })
  const row = grid.getByRole('row').filter({ hasText: 'Spotkanie w Wydziale Kultury, 15.06.2026' })
  await expect(row.getByRole('button', { name: 'zestawienie zgłoszonych postulatów: brak. Utwórz' })).toBeVisible()
  await expectAccessible(page)

  const taken = join(folder, 'pisma')
  mkdirSync(taken)
  await saveInto(app, taken)
  await row.getByRole('link').focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  for (const [kind, title] of [['zestawienie zgłoszonych postulatów', 'Zestawienie zgłoszonych postulatów'], ['stanowisko wobec postulatów', 'Stanowisko do zgłoszonych postulatów']] as const) {
    const cell = row.getByRole('button', { name: new RegExp(`^${kind}: `) })
    await expect(cell).toBeFocused()
    await page.keyboard.press('Enter')
    const paper = page.getByRole('dialog', { name: title })
    await expect(paper.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await paper.getByRole('button', { name: 'Zapisz jako…', exact: true }).click()
    await page.getByRole('menuitem', { name: 'PDF', exact: true }).click()
    if (title.startsWith('Stanowisko')) await page.getByRole('button', { name: 'Zapisz mimo to', exact: true }).click() // a draft
    await expect(paper.getByText(/^Zapisano: .*\.pdf$/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(paper).toBeHidden()
    await expect(cell).toHaveAccessibleName(/: jest, \d{2}\.\d{2}\.\d{4}\. Pokaż w rejestrze$/)
    await expect(cell).toBeFocused()
    await page.keyboard.press('ArrowRight')
  }

  const { rows: made } = await valueOf<Rows>(page, 'documents.list', { isMade: true })
  expect(made.map(({ kind }) => kind).toSorted((one, other) => one.localeCompare(other))).toEqual(['stanowisko', 'zestawienie-postulatow'])
  for (const { id, revision, kind } of made) {
    expect(await call(page, 'documents.update', { id, revision, publications: [{ place: 'Magiczny Kraków', link: `https://www.krakow.pl/ngo/${kind}.pdf`, publishedOn: '2026-07-02' }] })).toMatchObject({ ok: true })
  }
  await expect(row.getByRole('button', { name: 'stanowisko wobec postulatów: opublikowany. Pokaż w rejestrze' })).toBeVisible()

  await goTo(page, '#/documents')
  await page.getByRole('button', { name: 'Lista materiałów ze spotkań', exact: true }).click()
  const list = page.getByRole('dialog', { name: 'Lista materiałów ze spotkań', exact: true })
  await expect(list.frameLocator('iframe').getByRole('link', { name: /^Zestawienie zgłoszonych postulatów \(PDF, \d+ KB\)$/ })).toHaveAttribute('href', 'https://www.krakow.pl/ngo/zestawienie-postulatow.pdf')
  await expect(list.getByText(/^Bez adresu: 32 odnośniki\./)).toBeVisible()
  await expectAccessible(page)
  await savePaper(list, { format: 'tekst (Markdown)', says: /^Zapisano: .*\.md$/ })
  const text = readFileSync(join(taken, readdirSync(taken).find((name) => name.endsWith('.md'))!), 'utf8')
  const found = readMade(text)
  const published = found[0]!.parts[0]!.entries.find(({ name, days }) => name === 'Spotkanie w Wydziale Kultury' && days[0] === '2026-06-15')!
  expect([published.isLinked, published.links.map((link) => link.replace(/\d+ KB/, 'KB'))]).toEqual([false, ['Zestawienie zgłoszonych postulatów (PDF, KB)', 'Stanowisko komórek merytorycznych do zgłoszonych postulatów (PDF, KB)']])
  published.links = []
  const shape = (years: typeof found) => years.map(({ year, parts }) => [year, parts.map(({ programme, entries, links }) => [programme, links, entries.map(({ name, days, links: under }) => `${days.join()} ${name} ${under.join()}`).toSorted((one, other) => one.localeCompare(other))])])
  expect(shape(found)).toEqual(shape(readPrinted(materials)))
})

test('a pack of a meeting is one file with accessible papers, a list for the city page and hashes that hold', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const { rows: [meeting] } = await valueOf<Rows>(page, 'meetings.list', { search: 'Wydziale Kultury', year: 2026 })
  await goTo(page, `#/meetings/${meeting!.id}`)
  const section = page.getByRole('region', { name: 'Pakiet do publikacji', exact: true })
  await saveInto(app, folder)
  await section.getByRole('button', { name: 'Pakiet do publikacji…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Pakiet do publikacji', exact: true })
  await dialog.getByRole('switch', { name: /^Wszystko, co jest gotowe/ }).press('Space')
  for (const name of ['zaproszenie na spotkanie', 'podsumowanie spotkania']) await dialog.getByRole('checkbox', { name }).uncheck()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Utwórz pakiet', exact: true }).click()
  await expect(section.getByText(/^Zapisano pakiet „pakiet-do-publikacji-2026-06-15-spotkanie-w-wydziale-kultury\.zip”: 4 pliki/)).toBeVisible({ timeout: 60_000 })
  const files = Object.entries(unzipSync(readFileSync(join(folder, 'pakiet-do-publikacji-2026-06-15-spotkanie-w-wydziale-kultury.zip')))).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))
  expect(files.map(({ name }) => name.replace(/-2026-06-15-.*\./, ' '))).toEqual(['zestawienie-postulatow docx', 'zestawienie-postulatow pdf', 'stanowisko docx', 'stanowisko pdf', 'lista.html', 'lista.md', 'sumy-sha256.txt'])
  const sums = files.at(-1)!.bytes.toString().trim().split('\n')
  expect(sums).toEqual(files.slice(0, -1).map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`))
  const [docx, pdf] = files
  expect(readOfficeText('docx', docx!.bytes).join(' ')).toContain('Zestawienie zgłoszonych postulatów')
  expect(execFileSync('pdfinfo', ['-'], { input: pdf!.bytes, encoding: 'utf8' })).toMatch(/Tagged:\s+yes/)
  expect(files[4]!.bytes.toString()).toContain(`<a href="${pdf!.name}" rel="noopener">Zestawienie zgłoszonych postulatów (PDF, `)
  await expectAccessible(page)
})

test('a whole year is made in one action with its progress; stopped, it leaves nothing', async ({ start, folder }) => {
  test.slow()
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await page.getByLabel('Rok', { exact: true }).selectOption('2024')
  await goTo(page, '#/matrix')
  const into = join(folder, 'rok')
  mkdirSync(into)
  await chooseInDialog(app, [into])
  const section = page.getByRole('region', { name: 'Komplet dokumentów roku', exact: true })
  const make = async () => {
    await section.getByRole('button', { name: 'Komplet dokumentów roku…', exact: true }).click()
    await page.getByRole('dialog', { name: 'Komplet dokumentów roku', exact: true }).getByRole('button', { name: 'Utwórz komplet', exact: true }).click()
  }
  await make()
  await expect(section.getByRole('progressbar', { name: 'Postęp tworzenia plików', exact: true })).toBeVisible()
  await section.getByRole('button', { name: 'Przerwij', exact: true }).click()
  await expect(section.getByText('Przerwano. Nic nie zapisano.')).toBeVisible()
  expect(readdirSync(into)).toEqual([])
  await make()
  await goTo(page, '#/people')
  await expect(page.getByRole('contentinfo', { name: 'Stan programu', exact: true }).getByRole('progressbar', { name: 'Postęp: Komplet dokumentów roku 2024', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Pokaż: Komplet dokumentów roku 2024', exact: true }).click({ timeout: 120_000 })
  await expect(section.getByText(/^Zapisano \d+ dokument\S* \(\d+ plik\S*, .*\) w folderze „dokumenty-2024”/)).toBeVisible({ timeout: 120_000 })
  expect(readdirSync(join(into, 'dokumenty-2024'))).toEqual(expect.arrayContaining(['harmonogram-dyzurow', 'lista-materialow', 'zaproszenie-na-spotkanie']))
})
