import type { Locator, Page } from '@playwright/test'

/** The rows of a preview, as far as its filter lets them through. */
export const rows = (page: Page): Locator => page.getByRole('list', { name: 'Wiersze', exact: true }).getByRole('listitem')
