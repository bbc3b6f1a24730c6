import { expect, test } from 'vitest'
import { errorCodes, reasons } from '#shared/errors.ts'
import { messageOf, sentenceOf } from '#shared/text/messages.ts'

test('every reason and every code is a Polish sentence for people', () => {
  const all = [...reasons.map((reason) => sentenceOf(reason)), ...errorCodes.map((code) => messageOf({ code }))]
  expect(all.filter((sentence) => !/^[A-ZĄĆĘŁŃÓŚŹŻ].*[.]$/u.test(sentence) || sentence.includes('undefined'))).toEqual([])
})

test('a database in use says who has it and since when', () => {
  expect(sentenceOf('database_in_use', { user: 'J. Kowalska', since: '12:04' })).toBe('Ta baza jest już otwarta w innym oknie (J. Kowalska, od 12:04). Przejdź do niego albo zamknij je i spróbuj ponownie.')
})
