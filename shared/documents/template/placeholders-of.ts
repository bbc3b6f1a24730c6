import { isWhenName, placeholderKey } from './placeholder.ts'

/** What may be placed where: a name alone, or what is repeated with the names inside it. */
export type Vocabulary = { [key: string]: Vocabulary | null }

export type Placeholder = { sign: '' | '#' | '^' | '/'; key: string; written: string; at: number }

const pattern = /\{([#^/]?)([^{}]*)\}/g

/** The placeholders of a text, in their order. */
export function placeholdersOf(text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map((match) => ({ sign: match[1] as Placeholder['sign'], key: placeholderKey(match[2] ?? ''), written: match[0], at: match.index }))
}

/** A brace that belongs to no placeholder, with the words around it; undefined when there is none. */
export function looseBrace(text: string): string | undefined {
  const rest = text.replace(pattern, (whole) => '\u0000'.repeat(whole.length))
  const at = rest.search(/[{}]/)
  return at === -1 ? undefined : text.slice(Math.max(0, at - 20), at + 30)
}

/** The vocabulary of a template that was found to be right: every name it uses, where it uses it. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const root: Vocabulary = {}
  const open: Vocabulary[] = [root]
  for (const text of texts) {
    for (const { sign, key } of placeholdersOf(text)) {
      const scope = open.at(-1)!
      if (sign === '/') open.pop()
      else if (sign === '') scope[key] ??= null
      else {
        const inside = (scope[key] ??= {})
        // What is left out when there is nothing of it has no values of its own.
        open.push(isWhenName(key) ? scope : inside)
      }
    }
  }
  return root
}
