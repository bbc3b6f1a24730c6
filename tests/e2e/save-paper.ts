import { expect, type Locator } from '@playwright/test'

/** Takes a paper away in a format, also when something had to be seen about it first, and waits until its window says so. */
export async function savePaper(paper: Locator, { format, says }: { format: string; says: RegExp | string }): Promise<void> {
  const page = paper.page()
  await paper.getByRole('button', { name: 'Zapisz jako…', exact: true }).click()
  await page.getByRole('menuitem', { name: format, exact: true }).click()
  const anyway = page.getByRole('button', { name: 'Zapisz mimo to', exact: true })
  const told = paper.getByText(says)
  await expect(anyway.or(told)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(told).toBeVisible()
}
