import { expect, test } from 'vitest'
import { notToldBy } from '#renderer/features/documents/further-findings.ts'

test('a place to fill in that another check has quoted is told once; all else is told', () => {
  const further = [{ sentence: 'Klauzula informacyjna w ustawieniach ma miejsce do uzupełnienia („…umowy. [kategorie] W publiko…”). Uzupełnij je.' }]
  const findings = [
    { rule: 'placeholder', sentence: 'Jest tu miejsce do uzupełnienia: „…umowy. [kategorie] W publiko…”. Uzupełnij je.' },
    { rule: 'placeholder', sentence: 'Jest tu miejsce do uzupełnienia: „Znak sprawy: …”. Uzupełnij je.' },
    { rule: 'language', sentence: 'Jest tu „umowy. [kategorie]”.' },
  ]
  expect([notToldBy(further, findings), notToldBy([], findings)]).toEqual([findings.slice(1), findings])
})
