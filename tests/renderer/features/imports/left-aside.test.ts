import { expect, test } from 'vitest'
import { linesSentence, missingSentence, numbersSentence } from '#renderer/features/imports/left-aside.ts'

const row = (line: number | null, file = 'lista.xlsx', title = '') => ({ row: 1, outcome: 'refused' as const, file, sheet: '', line, title, postulate: null, fields: [], note: '' })

test('lines left out are named by their numbers, spans as spans, several files apart, and more than are listed are counted', () => {
  expect([
    linesSentence({ rows: [5, 6, 8, 9, 10].map((line) => row(line)), total: 5 }),
    linesSentence({ rows: [row(5), row(3, 'druga.csv')], total: 2 }),
    linesSentence({ rows: [row(5)], total: 1200 }),
  ]).toEqual(['5, 6, 8–10', 'lista.xlsx: 5; druga.csv: 3', '5 i jeszcze 1199'])
})

test('answers that did not come back are named by the numbers of their entries and by their files', () => {
  expect(missingSentence({ rows: [row(null, 'sport.xlsx', '9/2026 – Ławki'), row(null, 'sport.xlsx', '12/2026 – Cisza'), row(null, 'kultura.xlsx', '3/2026 – Koncerty')], total: 3 })).toBe('9/2026, 12/2026 (sport.xlsx); 3/2026 (kultura.xlsx)')
})

test('new numbers that follow one another are a span, by years', () => {
  expect(numbersSentence(['7/2025', '26/2026', '27/2026', '30/2026', '31/2026', '32/2026'])).toBe('7/2025, 26/2026, 27/2026, 30–32/2026')
})
