import { expect, type Locator } from '@playwright/test'

/** Publishes a roster by its button, whatever is wrong with it, and waits until it says so. */
export async function publishRoster(state: Locator, { act, says }: { act: string; says: RegExp }): Promise<void> {
  await state.getByRole('button', { name: act, exact: true }).click()
  const anyway = state.page().getByRole('button', { name: 'Opublikuj mimo to', exact: true })
  const published = state.getByText(says)
  await expect(anyway.or(published)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(published).toBeVisible()
}
