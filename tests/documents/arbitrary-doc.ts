import * as fc from 'fast-check'
import type { Block, Doc, Run, Section } from '#shared/documents/model.ts'
import type { CellLine, Column, Row, Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

/** Anything that people type, paste or forge. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('=1+1', '+48', '-1', '@SUM(A1)', ']]>', '{tag}', '{{tag}}', '😀', '\u200F', '\u202E', '\u0001', '\uFFFE', '\uD800', '\uDC00', '\t', '\n', '\r\n', '\r'),
      fc.constantFrom('_x0041_', '<b>', '</p>', '&amp;', '&#65;', '"', "'", '<!--', '<?xml?>', 'w Krakowie', 'art. 3 ust. 3', ' ', '  ', 'zażółć gęślą jaźń', '\u00A0', '\uFFFD', '\u0085', '\u2028'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

const href = fc.oneof(anyText, fc.constantFrom('', 'https://www.krakow.pl/a?b=1&c="2"', 'http://bip.krakow.pl/', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'HTTPS://KRAKOW.PL', ' https://krakow.pl '))
const line: fc.Arbitrary<CellLine> = fc.record({ text: anyText, isStrong: fc.constant(true as const) }, { requiredKeys: ['text'] })
const run: fc.Arbitrary<Run> = fc.record({ text: anyText, isStrong: fc.constant(true as const), href }, { requiredKeys: ['text'] })
const runs = fc.array(run, { maxLength: 3 })
const column: fc.Arbitrary<Column> = fc.record({
  key: fc.constant('key'), header: anyText, kind: fc.constantFrom('text', 'number', 'date', 'decision'), share: fc.integer({ min: 1, max: 9 }),
})

function rowsOf(width: number): fc.Arbitrary<Row[]> {
  return fc.array(fc.array(fc.oneof(anyText, fc.array(line, { maxLength: 3 })), { minLength: width, maxLength: width }), { maxLength: 4 })
}

const table: fc.Arbitrary<Table> = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) =>
  fc.record({ caption: anyText, isCaptionShown: fc.constant(true as const), size: fc.constantFrom('large' as const, 'medium' as const), columns: fc.constant(columns), rows: rowsOf(columns.length) }, { requiredKeys: ['caption', 'isCaptionShown', 'columns', 'rows'] }))

const signature = fc.record({ above: anyText, below: anyText }, { requiredKeys: ['below'] })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text: anyText }),
  fc.record({ kind: fc.constant('paragraph' as const), role: fc.constantFrom('subtitle' as const, 'lead' as const, 'body' as const, 'label' as const, 'notice' as const, 'note' as const, 'clause' as const, 'poster' as const), runs }),
  fc.record({ kind: fc.constant('list' as const), style: fc.constantFrom('bullet' as const, 'number' as const), role: fc.constantFrom('body' as const, 'clause' as const), items: fc.array(runs, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('entries' as const), items: fc.array(fc.record({ name: runs, text: anyText, links: fc.array(runs, { maxLength: 2 }) }, { requiredKeys: ['name'] }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('definitions' as const), items: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('table' as const), table }),
  fc.record({ kind: fc.constant('chart' as const), chart: fc.record({ caption: anyText, alt: anyText, bars: fc.array(fc.record({ label: anyText, value: fc.nat(), valueText: anyText }), { maxLength: 3 }) }) }),
  fc.record({ kind: fc.constant('fields' as const), caption: anyText, fields: fc.array(fc.record({ label: anyText, hint: anyText, heightMm: fc.constant(9) }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('signatures' as const), left: signature, right: signature }, { requiredKeys: ['kind', 'right'] }),
)

const section: fc.Arbitrary<Section> = fc.record({ orientation: fc.constantFrom('portrait' as const, 'landscape' as const), blocks: fc.array(block, { maxLength: 6 }) })

/** Draws nothing, for documents whose pictures do not matter. */
export const drawNothing = async () => new Uint8Array()

export const anyDoc: fc.Arbitrary<Doc> = fc.record({
  title: anyText,
  runningHead: anyText,
  author: anyText,
  language: fc.constant('pl-PL' as const),
  createdAt: fc.constant('2026-06-15T08:30:00.000Z'),
  opening: fc.record({ letterhead: fc.array(anyText, { maxLength: 3 }), caseNumber: anyText, placeAndDate: anyText, addressee: fc.array(anyText, { maxLength: 3 }), subject: anyText }),
  form: fc.record({ id: anyText, version: anyText }),
  sections: fc.array(section, { minLength: 1, maxLength: 3 }),
})

export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  title: anyText,
  author: anyText,
  language: fc.constant('pl-PL' as const),
  createdAt: fc.constant('2026-06-15T08:30:00.000Z'),
  sheets: fc.array(fc.record({ orientation: fc.constantFrom('portrait' as const, 'landscape' as const), table }), { minLength: 1, maxLength: 2 })
    .map((sheets) => sheets.map((sheet, index) => ({ ...sheet, name: `Arkusz ${index + 1}` }))),
  notes: fc.array(anyText, { maxLength: 2 }),
})
