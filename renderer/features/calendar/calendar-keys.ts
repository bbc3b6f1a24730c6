/** The keys of the calendar, for the list of shortcuts. */
export const calendarKeys = [
  ['Strzałki', 'Następny albo poprzedni dzień lub tydzień'],
  ['PageUp, PageDown', 'Ten sam dzień innego miesiąca'],
  ['Home, End', 'Początek i koniec tygodnia (z Ctrl: roku)'],
  ['Enter', 'Przejdź do tego, co się dzieje tego dnia; Esc wraca'],
] as const
