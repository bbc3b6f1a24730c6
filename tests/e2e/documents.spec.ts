import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { card, findAndOpen, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { saveInto } from './script-dialog.ts'

/** What nobody should find out afterwards is asked about first: the paper is a draft. */
const asked = (paper: Locator) => paper.page().getByRole('dialog', { name: 'Zanim to wyjdzie z urzędu', exact: true })

async function choose(paper: Locator, format: string): Promise<void> {
  await paper.getByRole('button', { name: 'Zapisz jako…', exact: true }).click()
  await paper.page().getByRole('menuitem', { name: format }).click()
}

async function saveAs(paper: Locator, format: string): Promise<void> {
  await choose(paper, format)
  await asked(paper).getByRole('button', { name: 'Zapisz mimo to', exact: true }).click()
}

/** Any white space as one space: a document holds hard spaces and breaks its lines where they fit. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

test('the position paper of a meeting is seen first, then taken away as DOCX, XLSX and PDF; a folder that vanished is said and the paper stays', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await findAndOpen(page, meetingOfCulture)
  await card(page).getByRole('button', { name: 'Stanowisko do zgłoszonych postulatów', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Stanowisko do zgłoszonych postulatów', exact: true })
  const preview = paper.frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Stanowisko komórek merytorycznych do zgłoszonych postulatów')
  await expect(preview.getByRole('cell', { name: 'Fundacja Teatr Przykładowy' }).first()).toBeVisible()
  await expectAccessible(page)

  const taken = join(folder, 'pisma')
  mkdirSync(taken)
  await saveInto(app, taken)
  await choose(paper, 'Word (DOCX)')
  await expect(asked(paper).getByRole('button', { name: 'Wróć i popraw', exact: true })).toBeFocused()
  await expect(asked(paper).getByText(/^To jest projekt\./)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(paper.getByRole('group', { name: 'Co poprawić', exact: true })).toBeFocused()
  expect(readdirSync(taken)).toEqual([])
  for (const [format, ending] of [['Word (DOCX)', 'docx'], ['Excel (XLSX)', 'xlsx'], ['PDF', 'pdf']] as const) {
    await saveAs(paper, format)
    await expect(paper.getByText(new RegExp(`^Zapisano: .*\\.${ending}$`))).toBeVisible()
  }
  const files = readdirSync(taken).sort()
  expect(files).toEqual(['docx', 'pdf', 'xlsx'].map((ending) => expect.stringMatching(new RegExp(`^stanowisko.*\\.${ending}$`))))
  const texts = files.map((name) => {
    const path = join(taken, name)
    return plain(name.endsWith('.pdf') ? execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }) : readOfficeText(name.endsWith('.docx') ? 'docx' : 'xlsx', readFileSync(path)).join(' '))
  })
  for (const text of texts) {
    expect(text).toContain('Stanowisko komórek merytorycznych do zgłoszonych postulatów')
    expect(text).toContain('Fundacja Teatr Przykładowy')
  }

  await saveInto(app, join(folder, 'dysk, którego już nie ma'))
  await saveAs(paper, 'Word (DOCX)')
  await expect(paper.getByText('Nie ma takiego folderu. Wybierz inny.')).toBeVisible()
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible()
  await saveInto(app, taken)
  await saveAs(paper, 'PDF')
  await expect(paper.getByText(/^Zapisano: .*\.pdf$/)).toBeVisible()
  await expect(paper.getByText('Nie ma takiego folderu. Wybierz inny.')).toBeHidden()
})
