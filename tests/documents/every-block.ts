import type { Doc } from '#shared/documents/model.ts'
import type { Column } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'

const columns: readonly Column[] = [
  { key: 'ordinal', header: 'Lp.', kind: 'number', share: 1 },
  { key: 'date', header: 'Data', kind: 'date', share: 2 },
  { key: 'content', header: 'Treść', kind: 'text', share: 6 },
  { key: 'decision', header: 'Rozstrzygnięcie', kind: 'decision', share: 3 },
]

/** One document with each kind of block and each role, on a portrait and a landscape section. */
export const everyBlock: Doc = {
  title: 'Wykaz wszystkich części dokumentu',
  runningHead: 'Wykaz części',
  author: 'Wydział Polityki Społecznej, Równości i Zdrowia',
  language: 'pl-PL',
  createdAt: '2026-06-15T08:30:00.000Z',
  opening: {
    letterhead: ['Urząd Miasta Krakowa', 'ul. Jana Dekerta 24, 30-703 Kraków'],
    caseNumber: 'SZ-09.526.1.2026',
    placeAndDate: 'Kraków, dnia 15 czerwca 2026 r.',
    addressee: ['Fundacja Wzorcowa', 'ul. Przykładowa 1, 30-001 Kraków'],
    subject: 'części dokumentu',
  },
  form: { id: 'KONS-RPW2027-NGO', version: 'v1' },
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'paragraph', role: 'subtitle', runs: [{ text: 'Podtytuł' }] },
        { kind: 'paragraph', role: 'lead', runs: [{ text: 'Wprowadzenie z ' }, { text: 'ważnym', isStrong: true }, { text: ' słowem' }] },
        { kind: 'heading', level: 2, text: 'Nagłówek drugi' },
        { kind: 'paragraph', role: 'body', runs: [{ text: 'Treść w dwóch\nwierszach' }] },
        { kind: 'paragraph', role: 'label', runs: [{ text: 'Załączniki:' }] },
        { kind: 'list', style: 'number', role: 'body', items: [[{ text: 'pierwszy' }], [{ text: 'drugi' }]] },
        { kind: 'list', style: 'number', role: 'body', items: [[{ text: 'znów pierwszy' }]] },
        { kind: 'list', style: 'bullet', role: 'clause', items: [[{ text: 'punkt' }]] },
        { kind: 'entries', items: [{ name: [{ text: 'Spotkanie', href: 'https://www.krakow.pl/materialy' }], text: 'Temat spotkania.', links: [[{ text: 'Zestawienie', href: 'https://www.krakow.pl/materialy' }], [{ text: 'Stanowisko', href: '' }]] }, { name: [{ text: 'Bez materiałów', isStrong: true }] }] },
        { kind: 'definitions', items: [{ label: 'Termin', value: 'od 22 września do 17 października 2025 r.' }] },
        { kind: 'fields', caption: 'Dane zgłaszającego', fields: [{ label: 'Nazwa', heightMm: 9 }, { label: 'Telefon', hint: '(nieobowiązkowo)', heightMm: 9 }] },
        { kind: 'table', table: { caption: 'Bez widocznego podpisu', columns: [{ key: 'a', header: 'Jedyna', kind: 'text', share: 1 }], rows: [['treść']] } },
        { kind: 'paragraph', role: 'poster', runs: [{ text: 'Napis' }] },
        { kind: 'table', table: { caption: 'Duża', size: 'large', columns: [{ key: 'a', header: 'Dzień', kind: 'text', share: 1 }], rows: [['24 września']] } },
        { kind: 'table', table: { caption: 'Powiększona', size: 'raised', columns: [{ key: 'a', header: 'Miesiąc', kind: 'text', share: 1 }], rows: [['wrzesień']] } },
        { kind: 'table', table: { caption: 'Większa', size: 'medium', columns: [{ key: 'a', header: 'Godzina', kind: 'text', share: 1 }], rows: [['10.00']] } },
        { kind: 'chart', chart: { caption: 'Wykres', alt: 'Wykres słupkowy: uwzględniono – 3; nie uwzględniono – 1.', bars: [{ label: 'uwzględniono', value: 3, valueText: '3' }, { label: 'nie uwzględniono', value: 1, valueText: '1' }] } },
        { kind: 'heading', level: 3, text: 'Nagłówek trzeci' },
        { kind: 'paragraph', role: 'notice', runs: [{ text: 'Ważne' }] },
        { kind: 'paragraph', role: 'note', runs: [{ text: 'Drobne' }] },
        { kind: 'paragraph', role: 'clause', runs: [{ text: 'Klauzula' }] },
        { kind: 'signatures', left: { below: '(data)' }, right: { above: 'Dyrektor Wydziału', below: '(podpis)' } },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          table: {
            caption: 'Postulaty',
            isCaptionShown: true,
            columns,
            rows: [
              ['1', '15.06.2026 r.', 'Pierwszy postulat', 'uwzględniono'],
              ['2', '', [{ text: 'mocno', isStrong: true }, { text: 'słabiej' }], []],
            ],
            rowHeightMm: 12,
          },
        },
      ],
    },
  ],
}

/** A workbook with each kind of column. */
export const everyColumn: Workbook = {
  title: 'Zestawienie & spis',
  author: 'Wydział Kultury',
  language: 'pl-PL',
  createdAt: '2026-06-15T08:30:00.000Z',
  notes: ['Stan na 15 czerwca 2026 r.'],
  sheets: [
    {
      name: 'Postulaty',
      orientation: 'landscape',
      table: {
        caption: 'Postulaty',
        columns,
        rows: [
          ['1', '15.06.2026 r.', '=1+1', 'uwzględniono'],
          ['2', '', [{ text: 'mocno', isStrong: true }, { text: 'słabiej' }], ''],
        ],
      },
    },
  ],
}
