import { expect, test } from 'vitest'
import { meetingWhen } from '#renderer/features/meetings/meeting-when.ts'

test('days come in order with weekdays and hours; without a day the period is said', () => {
  const dates = [{ date: '2024-06-25', from: '10:00', to: null }, { date: '2024-06-11', from: '09:00', to: '12:30' }, { date: '', from: null, to: null }]
  expect([meetingWhen({ dates, period: '' }), meetingWhen({ dates: [], period: 'maj–czerwiec 2023' })]).toEqual(['11.06.2024 (wtorek), 9.00–12.30; 25.06.2024 (wtorek), godz. 10.00', 'maj–czerwiec 2023'])
})
