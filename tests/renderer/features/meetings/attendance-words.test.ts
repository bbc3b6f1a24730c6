import { expect, test } from 'vitest'
import { attendanceWords, type AttendanceRow } from '#renderer/features/meetings/attendance-words.ts'

const row = (organisation: string | null, person: string | null, isPresent = true): AttendanceRow => ({
  id: `${organisation} ${person}`, revision: 1, meeting: 'm', organisation, organisationName: organisation ?? '', person, personName: person ?? '', isInvited: false, isRegistered: false, isPresent, note: '',
})

test('organisations and people are counted apart, each once, and the last noun takes the adjective', () => {
  const rows = [row('a', '1'), row('a', '2'), row('b', null), row('c', null), row('d', null), row('e', '3', false)]
  expect(attendanceWords(rows, 'isPresent')).toBe('4 organizacje, 2 osoby obecne')
})

test('Polish forms follow the count, and a kind that nobody is of is not said', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => row(null, String(index)))
  expect([attendanceWords(people(1), 'isPresent'), attendanceWords(people(5), 'isPresent'), attendanceWords(people(22), 'isPresent'), attendanceWords([row('a', null)], 'isPresent'), attendanceWords([], 'isPresent')]).toEqual([
    '1 osoba obecna', '5 osób obecnych', '22 osoby obecne', '1 organizacja obecna', '',
  ])
})
