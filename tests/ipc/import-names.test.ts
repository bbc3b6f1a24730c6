import { beforeEach, expect, test } from 'vitest'
import { csvFile, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** Names of residents never become organisations, whose names are printed. */

let office: Office
beforeEach(async () => {
  office = await openOffice()
})

const fault = (name: string) => `Organizacje: „${name}” nie ma w rejestrze i nie wygląda na nazwę organizacji. Dodaj najpierw tę organizację albo osobę, a jeżeli zgłasza mieszkaniec bez wpisu w rejestrze, wpisz „osoba fizyczna”.`

test('under a heading that may hold people, an unknown name that is no organisation by its words is refused', async () => {
  await office.call('organisations.create', { name: 'Łąka' })
  await office.call('people.create', { fullName: 'Anna Nowak' })
  const names = ['Jan Kowalski', 'Fundacja Nowa', 'Łąka', 'Anna Nowak', 'osoba fizyczna', 'Zielony Kraków (KRS 0000123456)', 'Fundacja Nowa; Jan Kowalski, ul. Długa 5']
  const shown = await preview(office, [csvFile(office, 'lista.csv', [['Treść', 'Imię i nazwisko / nazwa podmiotu'], ...names.map((name, index) => [`Ławki ${index}`, name])])])
  expect(outcomesOf(shown)).toEqual([
    [2, 'refused', fault('Jan Kowalski')], [3, 'created', 'Nowa organizacja: Fundacja Nowa.'], [4, 'created', ''], [5, 'created', ''], [6, 'created', ''],
    [7, 'created', 'Nowa organizacja: Zielony Kraków (KRS 0000123456).'], [8, 'refused', `${fault('Jan Kowalski, ul. Długa 5')} Nowa organizacja: Fundacja Nowa.`],
  ])
})

test('under a heading of organisations a name without a legal form is one, but not with an address', async () => {
  const shown = await preview(office, [csvFile(office, 'lista.csv', [['Treść', 'Nazwa organizacji'], ['A', 'Zielony Kraków'], ['B', 'Jan Kowalski, ul. Długa 5']])])
  expect(outcomesOf(shown)).toEqual([[2, 'created', 'Nowa organizacja: Zielony Kraków.'], [3, 'refused', fault('Jan Kowalski, ul. Długa 5')]])
})
