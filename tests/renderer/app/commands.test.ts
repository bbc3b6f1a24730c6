import { expect, test } from 'vitest'
import { commandsOf } from '#renderer/app/commands.ts'

test.each([
  ['pakiet', ['Pakiet do publikacji']], ['komplet dokumentów', ['Komplet dokumentów roku']], ['szablony', ['Ustawienia: Szablony dokumentów']], ['herb', ['Ustawienia: Biuro i nagłówek pism']], ['klauzule', ['Ustawienia: Klauzula informacyjna']],
  ['KRDPP', ['Opinia Rady (KRDPP) i wyniki konsultacji']], ['przypomnienie', ['Przygotuj skoroszyty i przypomnienia dla komórek']], ['wpisz zgloszenie', ['Wpisz zgłoszenia']], ['kopia', ['Ustawienia: Kopie zapasowe']], ['sprawdz plik', ['Sprawdź plik: czy jest nasz']],
])('„%s” finds %j', (text, labels) => {
  expect(commandsOf(text, {}).map(({ label }) => label)).toEqual(labels)
})

test('papers come after places and acts, five of them at most, and are found by what is done with them', () => {
  const papers = ['Ogłoszenie', 'Formularz konsultacyjny', 'Harmonogram dyżurów', 'Raport z konsultacji', 'Rozdzielnik', 'Karta postulatu'].map((title) => ({ label: `${title}: RPW 2027`, also: 'drukuj', run: () => undefined }))
  expect(commandsOf('drukuj formularz', { papers }).map(({ label }) => label)).toEqual(['Formularz konsultacyjny: RPW 2027'])
  expect(commandsOf('rpw', { papers, extra: [{ label: 'Otwórz RPW', run: () => undefined }] }).map(({ label }) => label)).toEqual(['Otwórz RPW', ...papers.slice(0, 5).map(({ label }) => label)])
})
