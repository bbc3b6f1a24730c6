import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changed, dutiesOf, fillRoster, outcomes, previewDuties, workbookOf, type Filled } from './roster-workbook.ts'

const csvFile = ({ office }: Filled, lines: readonly string[], name = 'lista.csv') => {
  const path = join(office.folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}
const previewList = (filled: Filled, lines: readonly string[]) => previewDuties(filled.office, [csvFile(filled, lines)], { into: { roster: filled.roster } })
const incoming = ({ rows }: Awaited<ReturnType<typeof previewDuties>>) => rows.map(({ outcome, fields }) => [outcome, ...fields.filter(({ label }) => label !== 'Tryb').map((field) => field.incoming)].join(' | '))

test('days and hours in every notation of the office, real ones that lost their format too, are one and the same duty', async () => {
  const notations = [
    ['24.09.2026', '10:00', '14:00'], ['2026-09-24', '10.00', '14.00'], ['24 września 2026 r.', '10', '14'], ['24.09.26', '1000', '1400'], ['24.09.2026r. (czwartek)', '10⁰⁰', '14⁰⁰'], ['czwartek, 24.09.2026', '10h', '14 h'],
    ['24/9/2026', 'godz. 10.00', 'godz. 14.00'], ['46289', '0.416666666666667', '0,583333333333333'], ['24 września', '10:00–14:00', ''], ['24 IX 2026', '10-14', ''], ['24.09.2026 10:00–14:00', '', ''],
  ]
  const filled = await fillRoster([])
  const preview = await previewList(filled, ['Data;Od;Do', ...notations.map((cells) => cells.map((cell) => `"${cell}"`).join(';'))])
  expect([incoming(preview)[0], preview.rows.map(({ note }) => note.slice(0, 16))]).toEqual(['created | 24.09.2026 (czwartek) | 10:00 | 14:00', ['', ...Array(10).fill('Taki sam wiersz ')]])
})

test('headings of other offices are recognised, hours stand in one column, and every field is read as the office writes it', async () => {
  const filled = await fillRoster([])
  const { office } = filled
  const preview = await previewList(filled, [
    'Harmonogram dyżurów;;;;;;;;;', 'Lp.;Dzień tygodnia;Termin dyżuru;W godzinach;Wydział;Sfera pożytku;Nr telefonu;Adres e-mail;Miejsce;Języki;Osoba dyżurująca;Uwagi',
    '1;czw.;24.09.2026;10.00–14.00;Wydział Kultury i Dziedzictwa Narodowego;pkt 16;(12) 616-57-69 wew. 12;dyzur@um.krakow.pl;pok. 12;"polski, j. ukraiński";Jan Nieznany;"drugie\npiętro"',
  ])
  const [row] = preview.rows
  expect([outcomes(preview), row!.note, preview.problems]).toEqual([['3 created'], 'Tej osoby nie ma w rejestrze osób, więc jej nazwisko zapisze się w uwagach dyżuru.', []])
  await office.call('imports.apply', { plan: preview.plan })
  const [duty] = await dutiesOf(filled)
  expect([duty, (await office.call('units.get', { id: duty!.unit! })).names.at(-1)!.name, (await office.call('spheres.get', { id: duty!.spheres[0]! })).point]).toEqual([
    {
      date: '2026-09-24', from: '10:00', to: '14:00', mode: 'phone', unit: expect.any(String), spheres: [expect.any(String)], phone: '(12) 616-57-69 wew. 12', email: 'dyzur@um.krakow.pl', room: 'pok. 12', person: null,
      languages: ['polski', 'ukraiński'], note: 'drugie\npiętro; Osoba: Jan Nieznany',
    }, 'Wydział Kultury', '16', // its name of today; the list has an earlier one
  ])
  expect((await previewList(filled, ['Data;Godziny;Telefon', '24.09.2026;10-14;12 616 57 69 wew. 12'])).rows.map(({ outcome }) => outcome)).toEqual(['unchanged'])
})

test('every value that cannot be taken is refused with a sentence, its row and its column, and holds up nothing else', async () => {
  const filled = await fillRoster([])
  const preview = await previewList(filled, [
    'Data;Dzień tygodnia;Od;Do;Tryb;Komórka;Sfery;Telefon;E-mail;Uwagi',
    '24.09.2026;piątek;10:00;14:00;;;;;;', '31.09.2026;;10:00;14:00;;;;;;', '29 września – 3 października 2026;;10:00;14:00;;;;;;', ';;10:00;14:00;;;;;;', 'jutro;;10:00;14:00;;;;;;', '24.09.2026;;14:00;10:00;;;;;;', '24.09.2026;;;14:00;;;;;;',
    '24.09.2026;;rano;14:00;;;;;;', '24.09.2026;;10:00;14:00;gołębiem;;;;;', '24.09.2026;;10:00;14:00;;Wydział Wróżb;;;;', '24.09.2026;;10:00;14:00;;;magia;;;', '24.09.2026;;10:00;14:00;;;;12 616 57;;', '24.09.2026;;10:00;14:00;;;;12 616 57 69, 12 616 78 04;;',
    '24.09.2026;;10:00;14:00;;;;;dyżur(małpa)um;', `24.09.2026;;10:00;14:00;;;;;;${'x'.repeat(1001)}`, '24.09.2026;;10:00;14:00;;;;;;dobry wiersz',
  ])
  expect(preview.problems.map(({ row, column, sentence }) => `${row} ${column}: ${sentence}`)).toEqual([
    '2 Data: 24.09.2026 to czwartek, a w pliku jest inny dzień tygodnia. Popraw datę albo dzień tygodnia.',
    '3 Data: Takiego dnia nie ma w kalendarzu: „31.09.2026”. Popraw datę.',
    '4 Data: W jednym wierszu może być jeden dzień, a tu jest: „29 września – 3 października 2026”. Każdy dzień wpisz w osobnym wierszu.',
    '5 Data: Brak daty. Wpisz dzień dyżuru, np. 24.09.2026.',
    '6 Data: Nie wiadomo, jaki to dzień: „jutro”. Wpisz datę w postaci 24.09.2026.',
    '7 Do: Koniec wypada przed początkiem. Popraw jedną z tych wartości.',
    '8 Od: Brak godziny w kolumnie „Od”. Wpisz ją w postaci 10:00.',
    '9 Od: Nie wiadomo, jaka to godzina: „rano”. Wpisz ją w postaci 10:00.',
    '10 Tryb: Nie ma takiego trybu: „gołębiem”. Wpisz jeden z: telefon, e-mail, na miejscu, on-line.',
    expect.stringMatching(/^11 Komórka: W słowniku nie ma komórki „Wydział Wróżb”\. .*Popraw nazwę albo dodaj ją najpierw w ustawieniach\.$/),
    '12 Sfery: W słowniku nie ma sfery „magia”. Popraw ją; kilka sfer rozdziel średnikiem albo wpisz w osobnych wierszach komórki.',
    '13 Telefon: To nie wygląda na numer telefonu. Wpisz dziewięć cyfr, na przykład 12 616 57 69.',
    '14 Telefon: W jednym wierszu może być jeden telefon, a tu jest: „12 616 57 69, 12 616 78 04”. Drugi wpisz w osobnym wierszu albo w uwagach.',
    '15 E-mail: To nie wygląda na adres e-mail. Popraw go, na przykład: biuro@organizacja.pl.',
    '16 Uwagi: Tekst jest za długi. Skróć go albo podziel.',
  ])
  expect([preview.summary.refused, preview.summary.created]).toEqual([15, 1])
  expect(await filled.office.refused('imports.apply', { plan: preview.plan })).toEqual({ code: 'rule_broken', reason: 'choices_missing' })
  await filled.office.call('imports.apply', { plan: preview.plan, others: { refused: 'keep' } })
  expect((await dutiesOf(filled)).map(({ note }) => note)).toEqual(['dobry wiersz'])
})

test('a weekday that somebody typed into the workbook must be that of the day; one that was only left behind does not count', async () => {
  const filled = await fillRoster()
  const path = await workbookOf(filled)
  const left = await previewDuties(filled.office, [changed(filled, path, "for row in (2, 3): put(row, 'Dzień tygodnia', ['poniedziałek', 'wtorek'][row - 2])\nput(2, 'Data', datetime.date(2026, 9, 25))", 'zostal.xlsx')])
  expect(outcomes(left)).toEqual(['2 updated', '3 unchanged', '4 unchanged'])
  const typed = await previewDuties(filled.office, [changed(filled, path, "put(2, 'Dzień tygodnia', 'piątek')", 'wpisany.xlsx')])
  expect([outcomes(typed), typed.problems]).toEqual([['2 refused', '3 unchanged', '4 unchanged'], [{ file: 'wpisany.xlsx', sheet: 'Dyżury', row: 2, column: 'Data', sentence: '21.09.2026 to poniedziałek, a w pliku jest inny dzień tygodnia. Popraw datę albo dzień tygodnia.' }]])
})

test('what a person says of the columns is kept for files with the same headings, and no field of another kind of list is taken', async () => {
  const filled = await fillRoster([])
  const { office } = filled
  const into = { roster: filled.roster }
  const path = csvFile(filled, ['Kiedy?;Od kiedy;Do kiedy;Numerek', '24.09.2026;10;14;12 616 57 69'])
  const first = await previewDuties(office, [path], { into })
  expect([first.rows[0]!.outcome, first.layouts[0]!.headers.map(({ field }) => field)]).toEqual(['refused', ['date', null, null, null]])
  const [{ signature }] = first.layouts as [typeof first.layouts[number]]
  expect(await office.refused('imports.preview', { kind: 'duties', paths: [path], into, mapping: { [signature]: { Numerek: 'content' } } })).toEqual({ code: 'invalid_input', fields: { mapping: 'not_a_choice' } })
  const mapping = { [signature]: { 'Kiedy?': 'date' as const, 'Od kiedy': 'from' as const, 'Do kiedy': 'to' as const, Numerek: 'phone' as const } }
  expect(incoming(await previewDuties(office, [path], { into, mapping }))).toEqual(['created | 24.09.2026 (czwartek) | 10:00 | 14:00 | 12 616 57 69'])
  expect(incoming(await previewDuties(office, [path], { into }))).toEqual(['created | 24.09.2026 (czwartek) | 10:00 | 14:00 | 12 616 57 69'])
})

test('a list that does not say its roster needs one, a roster that is not there is refused, and a file without a list is a problem', async () => {
  const filled = await fillRoster([])
  const { office } = filled
  const list = csvFile(filled, ['Data;Godziny', '24.09.2026;10-14'])
  const other = csvFile(filled, ['Treść;Uwaga', 'a;b'], 'inna.csv')
  const { problems, rows } = await previewDuties(office, [list, other])
  expect([problems, rows]).toEqual([
    [
      { file: 'lista.csv', sentence: 'Nie wiadomo, do którego harmonogramu należą te dyżury. Wskaż harmonogram i pokaż podgląd jeszcze raz.' },
      { file: 'inna.csv', sentence: 'W pliku nie znaleziono tabeli z nagłówkami, które program rozpoznaje. Sprawdź wiersz nagłówków albo wskaż znaczenie kolumn.' },
    ], [],
  ])
  expect(await office.refused('imports.preview', { kind: 'duties', paths: [list], into: { roster: filled.consultation.id } })).toEqual({ code: 'invalid_input', fields: { 'into.roster': 'no_such_record' } })
})

test('the same row twice is one duty, and words that stand under no heading are not lost in silence', async () => {
  const filled = await fillRoster([])
  const preview = await previewList(filled, ['Data;Godziny;Telefon', '24.09.2026;10-14;12 616 57 69', '24 września 2026;10:00–14:00;126165769', '25.09.2026;10-14;12 616 57 69;dopisek'])
  expect(preview.rows.map(({ outcome, note }) => [outcome, note.slice(0, 52)])).toEqual([['created', ''], ['unchanged', 'Taki sam wiersz jest już w tym albo w innym z wczyty'], ['refused', 'Tekst „dopisek” (kolumna D) stoi poza kolumnami z na']])
})
