/** What a row of the register of postulates can show, in the order in which columns are offered; `sort` where the register can be sorted by it. */
export const postulateColumns = {
  number: { title: 'Numer', sort: 'number' },
  receivedOn: { title: 'Data wpływu', sort: 'receivedOn' },
  stage: { title: 'Rodzaj' },
  submitters: { title: 'Zgłaszający', sort: 'submitters' },
  meeting: { title: 'Spotkanie' },
  consultation: { title: 'Konsultacje' },
  channel: { title: 'Sposób zgłoszenia' },
  sphere: { title: 'Sfera', sort: 'sphere' },
  programmeSection: { title: 'Część programu' },
  content: { title: 'Treść', sort: 'content' },
  rationale: { title: 'Uzasadnienie' },
  currentText: { title: 'Obecne brzmienie' },
  unit: { title: 'Komórka wiodąca', sort: 'unit' },
  otherUnits: { title: 'Inne komórki' },
  deadline: { title: 'Termin odpowiedzi' },
  decision: { title: 'Rozstrzygnięcie', sort: 'decision' },
  state: { title: 'Stan stanowiska', sort: 'state' },
  position: { title: 'Stanowisko' },
  realisation: { title: 'Realizacja' },
  marks: { title: 'Oznaczenia' },
  note: { title: 'Notatka' },
} as const satisfies Record<string, { title: string; sort?: string }>

export type PostulateColumn = keyof typeof postulateColumns
export const postulateColumnKeys = Object.keys(postulateColumns) as [PostulateColumn, ...PostulateColumn[]]
export const usualPostulateColumns: readonly PostulateColumn[] = ['number', 'receivedOn', 'submitters', 'content', 'unit', 'decision', 'state']
