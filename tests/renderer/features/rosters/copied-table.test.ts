import { expect, test } from 'vitest'
import { copiedTable } from '#renderer/features/rosters/copied-table.ts'
import { textOfRows } from '#renderer/ui/copy-rows.ts'
import { findLeaks } from '#shared/documents/check/personal-data.ts'
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

test('what is copied of a duty names whoever is on it and nobody else; only its own note could, and the check of what leaves finds that', () => {
  const people = [{ fullName: 'Żaneta Łąka', email: '', phone: '', isTied: true }, { fullName: 'Zdzisława Nieujawniona', email: 'zdzislawa@poczta.pl', phone: '600 700 800', isTied: true }]
  const leaksIn = (note: string) => {
    const { header, rows } = copiedTable([dutyRow('a', { personName: 'Żaneta Łąka', unitName: 'Wydział Kultury', phone: '12 616 57 69', note })])
    return findLeaks(rows.flatMap((cells) => cells.map((text, column) => ({ text, where: header[column]! }))), { people, purposes: ['Żaneta Łąka'] }).map(({ where, found }) => [where, found])
  }
  expect([leaksIn('Wejście od podwórza.'), leaksIn('Umówiona Zdzisława Nieujawniona.')]).toEqual([[], [['Uwagi', 'Zdzisława Nieujawniona']]])
})
