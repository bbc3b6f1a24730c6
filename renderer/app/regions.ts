const focusable = 'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [tabindex="0"]'

/** Moves the focus to the next (1) or the former (-1) region of the window, as F6 does in other programs. */
export function moveBetweenRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.checkVisibility())
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = regions[(current + step + regions.length) % regions.length]
  const list = next?.querySelector<HTMLElement>('[role="listbox"], [role="grid"]')
  const inside = list ?? [...(next?.querySelectorAll<HTMLElement>(focusable) ?? [])].find((element) => element.checkVisibility())
  ;(inside ?? next)?.focus()
}
