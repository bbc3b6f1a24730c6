import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { card, correct, field, findAndOpen, loadRecords, meetingOfCulture } from './clerk.ts'
import { expectAccessible } from './expect-accessible.ts'
import { test } from './fixtures.ts'

// Only Linux can take the room for writing away from a process that runs.
test.skip(process.platform !== 'linux')

test('when nothing more can be written the text stays in its field with a sentence, and is stored once there is room again', async ({ start, folder }) => {
  const app = await start()
  const { page } = app
  await loadRecords(page)
  await findAndOpen(page, meetingOfCulture)
  const meeting = card(page)
  await correct(meeting, 'Sala', '105')

  const process = await app.evaluate(() => globalThis.process.pid)
  const limitFiles = (bytes: number | 'unlimited') => execFileSync('prlimit', ['--pid', String(process), `--fsize=${bytes}:unlimited`])
  limitFiles(statSync(join(folder, 'referat.db')).size)
  const text = 'Ustalono termin. '.repeat(5000)
  await field(meeting, 'Notatki').fill(text)
  await field(meeting, 'Notatki').blur()
  await expect(meeting.getByRole('alert')).toContainText('Nie zapisano. To, co wpisano, zostaje w polach')
  await expect(meeting.getByRole('alert')).toBeInViewport()
  await expectAccessible(page)
  await expect(field(meeting, 'Notatki')).toHaveValue(text)

  limitFiles('unlimited')
  await meeting.getByRole('button', { name: 'Zapisz to, co wpisano', exact: true }).click()
  await expect(meeting.getByRole('alert')).toBeHidden()
  await expect(meeting.getByText(/^Zapisano /).first()).toBeVisible()
})
