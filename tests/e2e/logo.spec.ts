import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { crestPng } from '#tests/fixtures/pictures/crest.ts'
import { card, goTo, loadRecords, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'
import { savePaper } from './save-paper.ts'
import { chooseInDialog, saveInto } from './script-dialog.ts'

test('the coat of arms is put over the letterhead once and stands on the papers; a file that is no picture is refused in words; undo takes it away', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  const papers = join(folder, 'pisma')
  mkdirSync(papers)
  const [crest, forged] = [join(papers, 'herb.png'), join(papers, 'udawany.png')]
  writeFileSync(crest, await crestPng(600))
  writeFileSync(forged, '<svg xmlns="http://www.w3.org/2000/svg"/>')

  await goTo(page, '#/settings/office')
  const section = page.getByRole('region', { name: 'Znak w nagłówku pism', exact: true })
  await section.getByRole('button', { name: 'Wybierz obraz', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Znak w nagłówku pism', exact: true })
  await dialog.getByRole('button', { name: 'Umieść w nagłówku', exact: true }).click()
  await expect(dialog.getByText('Wybierz plik z obrazem.')).toBeVisible()
  await chooseInDialog(app, [forged])
  await dialog.getByRole('button', { name: 'Wybierz plik', exact: true }).click()
  await expect(dialog.getByText(/^To nie jest obraz PNG ani JPEG\./)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Co przedstawia obraz', exact: true }).fill('Herb Krakowa')
  await expectAccessible(page)
  await chooseInDialog(app, [crest])
  await dialog.getByRole('button', { name: 'Wybierz plik', exact: true }).click()
  await expect(dialog.getByText('herb.png')).toBeVisible()
  await dialog.getByRole('button', { name: 'Umieść w nagłówku', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(section.getByRole('img', { name: 'Herb Krakowa' })).toBeVisible()
  await expectAccessible(page)

  await goTo(page, `#/meetings/${sampleId('meeting', '2026-06-15-kultura')}`)
  await card(page).getByRole('button', { name: 'Zestawienie zgłoszonych postulatów', exact: true }).click()
  const paper = page.getByRole('dialog', { name: 'Zestawienie zgłoszonych postulatów', exact: true })
  await expect(paper.frameLocator('iframe').getByRole('img', { name: 'Herb Krakowa' })).toBeVisible()
  await saveInto(app, papers)
  await savePaper(paper, { format: 'Word (DOCX)', says: /^Zapisano/ })
  await page.keyboard.press('Escape')
  await expect(paper).toBeHidden()
  await goTo(page, '#/settings/office')
  await undoButton(page).click()
  await expect(section.getByText(/Nie wybrano obrazu\.$/)).toBeVisible()
  const made = unzipSync(readFileSync(join(papers, 'zestawienie-postulatow-Spotkanie-w-Wydziale-Kultury-15.06.2026.docx')))
  expect([made['word/media/picture1.png'] !== undefined, Buffer.from(made['word/document.xml']!).toString().includes('descr="Herb Krakowa"')]).toEqual([true, true])
})
