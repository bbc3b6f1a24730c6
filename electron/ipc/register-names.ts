import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'

/** How records of each register are called in the summaries of the journal (accusative: „Dodano spotkanie”, „Zmieniono organizację”). */
export const accusatives: Record<RegisterTable, string> = {
  settings: 'ustawienia', unit: 'komórkę', sphere: 'sferę', programme: 'program', consultation: 'konsultacje', meeting: 'spotkanie', organisation: 'organizację', person: 'osobę', attendance: 'wpis na liście obecności',
  roster: 'harmonogram', duty: 'dyżur', postulate: 'postulat', position: 'stanowisko', document: 'wpis o dokumencie',
}
