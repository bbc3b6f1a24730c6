/** Gives the focus to the table of the register, for when what had it is about to leave the page. */
export function focusRegister(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true }))
}
