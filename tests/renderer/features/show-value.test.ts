import { expect, test } from 'vitest'
import { showValue } from '#renderer/features/history/show-value.ts'

test.each([
  ['organisation', 'isActive', '0', 'nie'], ['position', 'leading', '1', 'tak'], ['organisation', 'kind', 'foundation', 'fundacja'], ['consultation', 'forms', '["workshop","forms"]', 'warsztaty; zbieranie formularzy konsultacyjnych'],
  ['consultation', 'startsOn', '2025-09-22', '22.09.2025 (poniedziałek)'], ['unit', 'names', '[{"name":"Wydział Kultury","genitive":"","from":"2025-01-01","to":null}]', 'Wydział Kultury, 01.01.2025 (środa)'],
  ['organisation', 'notes', '{nie JSON', '{nie JSON'], ['postulate', 'submitters', '{"kind":"floor"}', 'głos z sali'], ['organisation', 'name', '=1+1', '=1+1'], ['organisation', 'formerNames', '[]', ''],
])('%s.%s %s is shown as %s', (table, field, value, shown) => {
  expect(showValue({ table, field }, value)).toBe(shown)
})

test('what was not there is shown as nothing', () => {
  expect([showValue({ table: 'unit', field: 'symbol' }, null), showValue({ table: 'unit', field: 'symbol' }, '')]).toEqual(['', ''])
})
