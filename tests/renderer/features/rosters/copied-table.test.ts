import { expect, test } from 'vitest'
import { copiedTable } from '#renderer/features/rosters/copied-table.ts'
import { textOfRows } from '#renderer/ui/copy-rows.ts'
import { parseDutyText } from '#shared/domain/duty-text/parse-duty-text.ts'
import { dutyRow } from './duty-row.ts'

test('duties copied for another program and pasted back as a text are the same duties', () => {
  const rows = [
    dutyRow('a', { phone: '12 616 57 69 wew. 12', room: 'ul. Dekerta 24, pok. 105', languages: ['angielski', 'ukraiński'], note: 'Wejście od podwórza.' }),
    dutyRow('b', { date: '2026-09-22', from: '09:30', to: '13:15', mode: 'email', email: 'ngo@um.krakow.pl' }),
  ]
  const { duties, questions, notUnderstood } = parseDutyText({ text: textOfRows(copiedTable(rows)), today: '2026-09-01', answers: {} }, { units: [], spheres: [], people: [] })
  const said = ({ date, from, to, mode, phone, email, room, languages, note }: Pick<(typeof rows)[number], 'date' | 'from' | 'to' | 'mode' | 'phone' | 'email' | 'room' | 'languages' | 'note'>) => ({ date, from, to, mode, phone, email, room, languages, note })
  expect([duties.map(said), questions, notUnderstood]).toEqual([rows.map(said), [], []])
})
