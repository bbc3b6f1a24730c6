import { calendarKeys } from '#renderer/features/calendar/calendar-keys.ts'
import { callKeys } from '#renderer/features/calls/call-keys.ts'
import { minutesKeys } from '#renderer/features/minutes/keys.ts'
import { dutyGridKeys } from '#renderer/features/rosters/grid-keys.ts'

/** Every shortcut of the window, for the list that can be printed. Those of the second group work where the focus is. */
export const shortcutGroups = [
  {
    title: 'Wszędzie',
    rows: [
      ['Ctrl+K', 'Szukaj albo wpisz polecenie'],
      ['F6, Shift+F6', 'Następna albo poprzednia część okna'],
      ['Alt+1 … Alt+9', 'Miejsca z menu, od góry'],
      ['Ctrl+Z', 'Cofnij ostatnią czynność (w polu tekstowym: cofnij pisanie)'],
      ['Ctrl+Y', 'Przywróć cofniętą czynność'],
      ['Alt+←, Alt+→', 'Wstecz i dalej'],
      ['?', 'Ta lista'],
    ],
  },
  {
    title: 'Na liście i we wpisie',
    rows: [
      ['/', 'Szukaj na liście'],
      ['↑ ↓ PageUp PageDown Home End', 'Ruch po liście i po tabeli'],
      ['Enter', 'Otwórz wpis; w okienku: Utwórz'],
      ['Esc', 'Wróć do listy; zamknij okienko'],
      ['Ctrl+J', 'Przejmij stanowisko do najbardziej podobnego wpisu („To już było”)'],
      ['Alt+↑, Alt+↓', 'Przesuń wiersz w polu z wierszami'],
      ['Alt+↓', 'Otwórz kalendarz w polu daty'],
    ],
  },
  {
    title: 'W rejestrze postulatów',
    rows: [
      ['Spacja', 'Zaznacz albo odznacz wiersz'],
      ['Shift+↑, Shift+↓', 'Zaznacz kolejne wiersze'],
      ['Ctrl+A', 'Zaznacz wszystkie znalezione'],
      ['Ctrl+C', 'Kopiuj zaznaczone do Excela'],
      ['Esc', 'Odznacz wszystkie'],
      ['F6', 'Przejdź do czynności na zaznaczonych'],
    ],
  },
  { title: 'Rozmowy podczas dyżurów', rows: callKeys },
  { title: 'W kalendarzu', rows: calendarKeys },
  { title: 'W siatce i na liście dyżurów', rows: dutyGridKeys },
  { title: 'W protokole spotkania', rows: minutesKeys },
] as const
