import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect } from '@playwright/test'
import { call } from './call.ts'
import { test } from './fixtures.ts'
import { launchApp } from './launch.ts'
import { launchOnStandIn } from './launch-stand-in.ts'

const problems = {
  'a text file instead of the database': { make: (file: string) => writeFileSync(file, 'To nie jest baza.\n'.repeat(500)), sentence: 'Ten plik nie jest bazą tego programu' },
  'noise instead of the database': { make: (file: string) => writeFileSync(file, randomBytes(16_384)), sentence: 'Ten plik nie jest bazą tego programu' },
  "another program's database": { make: (file: string) => new DatabaseSync(file).exec('CREATE TABLE other (id INTEGER); INSERT INTO other VALUES (1)'), sentence: 'Ten plik jest bazą innego programu' },
}

for (const [name, { make, sentence }] of Object.entries(problems)) {
  test(`${name}: the window opens, says what to do, and leaves the file as it was`, async ({ folder }) => {
    const file = join(folder, 'referat.db')
    make(file)
    const before = readFileSync(file)
    const app = await launchApp({ userData: folder })
    await expect(app.page.getByText(sentence)).toBeVisible()
    expect(await app.close()).toBe(0)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readFileSync(join(folder, 'logs', 'referat.log'), 'utf8')).not.toContain(folder)
  })
}

test('a database written by a newer version is refused with its own sentence', async ({ folder }) => {
  const first = await launchApp({ userData: folder })
  await call(first.page, 'settings.status')
  await first.close()
  const database = new DatabaseSync(join(folder, 'referat.db'))
  database.exec('PRAGMA user_version = 99990')
  database.close()
  const app = await launchApp({ userData: folder })
  await expect(app.page.getByText('Tę bazę zapisała nowsza wersja programu')).toBeVisible()
  await app.close()
})

// A second start of the real Electron only brings the first window forward, so this rule can be seen on the stand-in alone.
test('a second window on the same database says who has it, and works once the first is closed', async ({ folder }) => {
  const first = await launchOnStandIn({ userData: folder })
  await call(first.page, 'settings.status')
  const second = await launchOnStandIn({ userData: folder })
  await expect(second.page.getByText('Ta baza jest już otwarta w innym oknie')).toBeVisible()
  await first.close()
  await second.page.getByRole('button', { name: 'Spróbuj ponownie', exact: true }).click()
  await expect(second.page.getByRole('heading', { name: 'Nie udało się otworzyć bazy', exact: true })).toBeHidden()
  await expect.poll(() => call(second.page, 'settings.status')).toMatchObject({ ok: true })
  await second.close()
})

test('after a power cut the next start takes the lock over and finds the data', async ({ folder }) => {
  const first = await launchApp({ userData: folder })
  const created = (await call(first.page, 'organisations.create', { name: 'Stowarzyszenie Próba' })) as { value: { id: string } } // compared with the stored one below
  await first.kill()
  const second = await launchApp({ userData: folder })
  expect(await call(second.page, 'organisations.get', { id: created.value.id })).toMatchObject({ ok: true, value: { name: 'Stowarzyszenie Próba' } })
  await second.close()
})

test('closing the window leaves a backup of the last state', async ({ folder }) => {
  const app = await launchApp({ userData: folder })
  await call(app.page, 'organisations.create', { name: 'Stowarzyszenie Próba' })
  await app.close()
  const copies = readdirSync(join(folder, 'kopie')).filter((name) => name.endsWith('.db')).sort()
  const database = new DatabaseSync(join(folder, 'kopie', copies.at(-1) ?? ''), { readOnly: true })
  expect(database.prepare('SELECT name FROM organisation').all().map((row) => row['name'])).toEqual(['Stowarzyszenie Próba'])
  database.close()
})
