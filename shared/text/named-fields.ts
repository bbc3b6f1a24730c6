const mostNamed = 8

/** Names of fields of a template as a sentence lists them: `{cel}, {wykres rozstrzygnięcia} i innych pól (jeszcze 3)`, after a word that wants the genitive. */
export function namedFields(names: readonly string[]): string {
  const rest = names.length - mostNamed
  return `${names.slice(0, mostNamed).map((name) => `{${name}}`).join(', ')}${rest > 0 ? ` i innych pól (jeszcze ${rest})` : ''}`
}
