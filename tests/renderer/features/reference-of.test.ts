import { expect, test } from 'vitest'
import { isBareId, referenceOf } from '#renderer/features/history/reference-of.ts'

const id = '019f1af9-b400-7976-8b20-5eb2e466c057'

test('a value that names a record is shown by its name: submitters, units, the entry it came from; a voice from the floor and plain words speak for themselves', () => {
  expect([
    referenceOf('submitters', `{"kind":"organisation","id":"${id}"}`), referenceOf('submitters', `{"kind":"person","id":"${id}"}`), referenceOf('submitters', '{"kind":"floor"}'),
    referenceOf('unit', id), referenceOf('mergedInto', id), referenceOf('unit', 'inna'), referenceOf('content', id),
  ]).toEqual([{ noun: 'organisations', id }, { noun: 'people', id }, undefined, { noun: 'units', id }, { noun: 'postulates', id }, undefined, undefined])
})

test('an id that nothing is known of is told from words', () => {
  expect([isBareId(id), isBareId('Wydział Kultury')]).toEqual([true, false])
})
