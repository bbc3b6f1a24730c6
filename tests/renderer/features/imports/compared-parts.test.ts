import { expect, test } from 'vitest'
import { comparedParts } from '#renderer/features/imports/compared-parts.ts'

test('prose is compared word by word, a value of a closed list whole against whole, and nothing with nothing', () => {
  const change = (field: string, stored: string, incoming: string) => comparedParts({ field, label: '', stored, incoming })
  expect([change('text', 'Nowe ławki', 'Stare ławki'), change('decision', 'nie uwzględniono', 'uwzględniono częściowo'), change('decision', '', 'uwzględniono')]).toEqual([
    [{ kind: 'removed', text: 'Nowe' }, { kind: 'added', text: 'Stare' }, { kind: 'same', text: ' ławki' }],
    [{ kind: 'removed', text: 'nie uwzględniono' }, { kind: 'added', text: 'uwzględniono częściowo' }],
    undefined,
  ])
})
