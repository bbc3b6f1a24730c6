import { expect } from '@playwright/test'
import { call } from './call.ts'
import { field, goTo } from './clerk.ts'
import { test } from './fixtures.ts'
import { launchApp } from './launch.ts'

test('the last word typed before the program ends is stored', async ({ folder }) => {
  const app = await launchApp({ userData: folder })
  const created = await call(app.page, 'organisations.create', { name: 'Koci Patrol' })
  const { id } = (created as { value: { id: string } }).value
  await goTo(app.page, `#/organisations/${id}`)
  await field(app.page, 'Uwagi').pressSequentially('ostatnie słowo')
  await app.close()

  const again = await launchApp({ userData: folder })
  expect(await call(again.page, 'organisations.get', { id })).toMatchObject({ ok: true, value: { notes: 'ostatnie słowo' } })
  expect(await call(again.page, 'drafts.list')).toMatchObject({ value: { rows: [] } })
  await again.close()
})
