/** What can be typed into: a list of choices keeps its value in a hidden box. */
const typed = ':is(input:not([type="hidden"]), textarea, select)'

/** Brings a field of the opened card into view and puts the cursor there; of a field without a box, the first control of the part of the card that is called `section`. Nothing where neither is there. */
export function showField(field: string, section = ''): void {
  const own = document.querySelector<HTMLElement>(`${typed}[name="${CSS.escape(field)}"], ${typed}[name^="${CSS.escape(field)}."]`)
  const target = own ?? document.querySelector<HTMLElement>(`section[aria-label="${CSS.escape(section)}"] :is(input, textarea, select, button)`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
