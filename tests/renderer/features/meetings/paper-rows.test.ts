import { expect, test } from 'vitest'
import { formatsOf, paperRows, placesOf } from '#renderer/features/meetings/paper-rows.ts'

type Row = Parameters<typeof paperRows>[0][number]
const row = (id: string, fields: Partial<Row>): Row => ({
  id, revision: 1, kind: 'stanowisko', title: 'Stanowisko', meeting: null, consultation: null, roster: null, unit: null, organisation: null, postulate: null, year: 2026, format: 'docx', fileName: `${id}.docx`, variant: '', isInternal: false,
  madeOn: '2026-06-16', madeAt: '2026-06-16T10:00:00Z', madeBy: '', publications: 0, places: [], ...fields,
})

test('files of one paper are one line with its formats and places, the newest first; what is for others, and what was entered by hand, is another', () => {
  const rows = [
    row('a', {}), row('b', { format: 'pdf', madeAt: '2026-06-18T10:00:00Z', places: ['BIP'] }), row('c', { format: 'pdf', madeAt: '2026-06-17T10:00:00Z', places: ['BIP', 'Facebook'] }),
    row('d', { isInternal: true, madeAt: '2026-06-19T10:00:00Z' }), row('e', { madeAt: null, format: '' }), row('f', { madeAt: null, format: '', madeOn: null }),
  ]
  expect(paperRows(rows).map(({ newest, records }) => [newest.id, records.map(({ id }) => id).join(' '), formatsOf(records), placesOf(records)])).toEqual([
    ['d', 'd', 'DOCX', 0], ['b', 'b c a', 'PDF, DOCX', 2], ['e', 'e', '', 0], ['f', 'f', '', 0],
  ])
})
