/** What one record of a noun is called. */
export const nounNames: Readonly<Record<string, string>> = {
  consultations: 'konsultacje', meetings: 'spotkanie', organisations: 'organizacja', people: 'osoba', postulates: 'postulat', rosters: 'harmonogram dyżurów', units: 'komórka',
  spheres: 'sfera zadań', programmes: 'program', phrases: 'standardowy zwrot', documents: 'dokument', submissions: 'zgłoszenie', calls: 'rozmowa podczas dyżuru',
}

/** Nouns whose records stand in a section of the settings. */
const inSettings: ReadonlySet<string> = new Set(['units', 'spheres', 'programmes', 'phrases'])

/** Where a record that was found is shown. */
export function pathOfRecord(noun: string, id: string): string[] {
  if (noun === 'documents') return ['register', id]
  return inSettings.has(noun) ? ['settings', noun, id] : [noun, id]
}
