import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Nothing on the screen breaks WCAG 2.1 A or AA, as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // What passes is not described in full: describing it took longer than looking. The newer mode opens a page of its own, which this program refuses. A document's preview runs no script, not even that of the checker.
  const checker = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
  const { violations } = await checker.setLegacyMode().exclude('iframe').analyze()
  const found = violations.map(({ id, nodes }) => ({ rule: id, at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`) }))
  expect(found).toEqual([])
}
