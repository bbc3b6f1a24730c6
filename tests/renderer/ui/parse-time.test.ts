import { expect, test } from 'vitest'
import { parseTime } from '#renderer/ui/parse-time.ts'

test.each([['10', '10:00'], ['9.30', '09:30'], ['9:30', '09:30'], ['0930', '09:30'], ['17,15', '17:15'], [' 8 00 ', '08:00'], ['0', '00:00']])('%s is read as %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time)
})

test.each(['24', '10.60', 'rano', '', '1.5'])('"%s" is no hour', (typed) => {
  expect(parseTime(typed)).toBeUndefined()
})
