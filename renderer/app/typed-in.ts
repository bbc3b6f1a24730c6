const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number'])

/** Whether a key press belongs to a text field that is being typed in: there Ctrl+Z and letters are the field's own. */
export function isTypedIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type) && !target.readOnly
  return target instanceof HTMLTextAreaElement ? !target.readOnly : target instanceof HTMLElement && target.isContentEditable
}
