import { expect } from '@playwright/test'
import { card, choose, findAndOpen, list, loadRecords, undoButton } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

test('a postulate keeps its number when its entry is undone; two units answer, and approval without a reason is refused at the field', async ({ start }) => {
  const { page } = await start()
  await loadRecords(page)

  const create = async (content: string) => {
    await findAndOpen(page, { typed: 'nowy postulat', line: 'Nowy postulat albo uwaga' })
    const dialog = page.getByRole('dialog', { name: 'Nowy postulat albo uwaga', exact: true })
    await dialog.getByRole('textbox', { name: 'Treść', exact: true }).fill(content)
    // The next one starts at the meeting of the former one; taking the same line again changes nothing.
    await choose(dialog.getByRole('combobox', { name: 'Spotkanie', exact: true }), { typed: 'kultury 15.06', line: 'Spotkanie w Wydziale Kultury, 15.06.2026' })
    await expect(dialog.getByRole('combobox', { name: 'Spotkanie', exact: true })).toHaveValue('Spotkanie w Wydziale Kultury, 15.06.2026')
    await choose(dialog.getByRole('combobox', { name: 'Zgłaszające organizacje', exact: true }), { typed: 'teatr', line: 'Fundacja Teatr Przykładowy' })
    await page.keyboard.press('Tab')
    await dialog.getByRole('switch', { name: /^Głos z sali/ }).check({ force: true })
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Utwórz', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  const postulate = card(page)
  await create('Pomyłka.')
  await expect(postulate.getByRole('heading', { level: 2 })).toHaveText('Postulat 21/2026')
  await expect(undoButton(page)).toHaveAccessibleName(/21\/2026/)
  await undoButton(page).click()
  await expect(postulate.getByText('Anulowany: zostaje w rejestrze ze swoim numerem i nie jest rozpatrywany.')).toBeVisible()
  await expect(list(page).getByRole('listbox').getByRole('option', { name: /21\/2026/ })).toContainText('anulowany')

  await create('Prosimy o sale prób w domach kultury po godzinie 18.')
  await expect(postulate.getByRole('heading', { level: 2 })).toHaveText('Postulat 22/2026')
  await expect(list(page).getByRole('listbox').getByRole('option', { name: /22\/2026/ })).toContainText('Fundacja Teatr Przykładowy, głos z sali')

  await postulate.getByRole('button', { name: 'Dodaj komórkę', exact: true }).click()
  const unit = page.getByRole('dialog', { name: 'Komórka, która zajmie stanowisko', exact: true })
  await expect(unit.getByRole('combobox', { name: 'Komórka', exact: true })).toHaveValue('Wydział Kultury')
  await unit.getByRole('button', { name: 'Utwórz', exact: true }).click()
  const leading = postulate.getByRole('region', { name: 'Stanowisko: Wydział Kultury' })
  await expect(leading.getByText('komórka wiodąca')).toBeVisible()
  await postulate.getByRole('button', { name: 'Dodaj komórkę', exact: true }).click()
  await choose(unit.getByRole('combobox', { name: 'Komórka', exact: true }), { typed: 'wydział sportu', line: 'Wydział Sportu' })
  await unit.getByRole('button', { name: 'Utwórz', exact: true }).click()
  await expect(postulate.getByRole('region', { name: 'Stanowisko: Wydział Sportu' }).getByText('komórka współpracująca')).toBeVisible()

  await leading.getByRole('combobox', { name: 'Rozstrzygnięcie', exact: true }).click()
  await page.getByRole('option', { name: 'nie uwzględniono', exact: true }).click()
  await leading.getByRole('button', { name: 'Zatwierdź', exact: true }).click()
  await expect(leading.getByText('To rozstrzygnięcie wymaga uzasadnienia. Wpisz je przed zatwierdzeniem.')).toBeVisible()
  await expect(leading.getByText('Nie można zatwierdzić bez uzasadnienia.')).toBeVisible()
  await expectAccessible(page)
  const text = leading.getByRole('textbox', { name: 'Stanowisko i jego uzasadnienie', exact: true })
  await text.fill('Domy kultury są czynne do godziny 18, a praca po godzinach wymaga odrębnych środków.')
  await leading.getByRole('button', { name: 'Zatwierdź', exact: true }).click()
  await expect(leading.getByText('Stanowisko jest zatwierdzone, więc jego treść jest zamknięta. Aby ją zmienić, wycofaj zatwierdzenie.')).toBeVisible()
  await expect(text).toHaveAttribute('readonly')
  await expect(leading.getByRole('button', { name: 'Usuń stanowisko', exact: true })).toBeHidden()
})
