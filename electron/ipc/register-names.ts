import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'

/** Many of them, for „korzystają z tego: spotkania – 2”. */
export const plurals: Record<RegisterTable, string> = {
  settings: 'ustawienia', unit: 'komórki', sphere: 'sfery', programme: 'programy', consultation: 'konsultacje', meeting: 'spotkania', organisation: 'organizacje', person: 'osoby', attendance: 'wpisy na listach obecności',
  roster: 'harmonogramy', rosterVersion: 'opublikowane wersje', duty: 'dyżury', call: 'rozmowy', postulate: 'postulaty', position: 'stanowiska', document: 'wpisy o dokumentach', submission: 'zgłoszenia', template: 'szablony', phrase: 'zwroty', view: 'widoki',
}

/** How records of each register are called in the summaries of the journal (accusative: „Dodano spotkanie”, „Zmieniono organizację”). */
export const accusatives: Record<RegisterTable, string> = {
  settings: 'ustawienia', unit: 'komórkę', sphere: 'sferę', programme: 'program', consultation: 'konsultacje', meeting: 'spotkanie', organisation: 'organizację', person: 'osobę', attendance: 'wpis na liście obecności',
  roster: 'harmonogram', rosterVersion: 'opublikowaną wersję', duty: 'dyżur', call: 'rozmowę', postulate: 'postulat', position: 'stanowisko', document: 'wpis o dokumencie', submission: 'zgłoszenie', template: 'szablon', phrase: 'zwrot', view: 'widok',
}
