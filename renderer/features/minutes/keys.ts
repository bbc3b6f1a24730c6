/** The keys of the screen for taking minutes: shown there, and in the list of shortcuts that can be printed. */
export const minutesKeys = [
  ['Enter', 'wybiera mówcę, potem zapisuje'],
  ['Shift+Enter', 'nowy wiersz'],
  ['Esc', 'krok wstecz'],
  ['.', 'głos z sali'],
  ['↑', 'poprawia ostatni wpis'],
  ['F2', 'uzasadnienie'],
  ['F4', 'sfera'],
  ['F8', 'obecność wskazanej osoby'],
  ['F9', 'ekran dla sali'],
  ['Shift+F9', 'to samo na drugim ekranie'],
  ['Ctrl+Z', 'cofa ostatnią czynność, gdy kursor stoi w polu „Kto mówi?”'],
] as const
