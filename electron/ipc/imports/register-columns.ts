import type { Column } from '#shared/documents/table.ts'
import { internalWords } from '#shared/documents/internal.ts'
import { importFieldLabels } from '#shared/domain/header-words.ts'
import { postulateFields, type PostulateField } from './postulate-fields.ts'

const wide: ReadonlySet<PostulateField> = new Set(['content', 'rationale', 'currentText'])

const column = (key: string, header: string, share: number): Column => ({ key, header, share, kind: 'text' })

/** Columns of the export of postulates: those that the import reads, what was answered, and the mark of the row. */
export const registerColumns: readonly Column[] = [
  ...postulateFields.map((field) => column(field, importFieldLabels[field], wide.has(field) ? 40 : 12)),
  column('unit', 'Komórka wiodąca', 16), column('decision', 'Rozstrzygnięcie', 16), column('position', 'Stanowisko', 40), column('fingerprint', importFieldLabels.fingerprint, 12),
]

/** What the office writes for itself. */
const ownFields: ReadonlySet<PostulateField> = new Set(['note', 'isAnonymous', 'isUnsigned'])
export const publicFields = postulateFields.filter((field) => !ownFields.has(field))

/** The same for everybody: without what the office writes for itself, and without the mark, because such a file is not taken back in. */
export const publicColumns: readonly Column[] = registerColumns.filter(({ key }) => key !== 'fingerprint' && !ownFields.has(key as PostulateField))

/** What has to be said of texts longer than a cell (Excel's specifications and limits: 32 767 characters). */
export const partsNote = 'Wpis z tekstem dłuższym, niż mieści się w komórce, zajmuje kilka wierszy; przy znaczniku stoi, która to część. Zostaw je wszystkie: bez którejś program nie przyjmie tego wpisu.'

/** What the register is called, as a file for the office alone or for everybody. */
export const registerSheet = { title: 'Rejestr postulatów', name: (isInternal: boolean) => (isInternal ? 'Postulaty – wewnętrzne' : 'Postulaty'), caption: (isInternal: boolean) => (isInternal ? `Rejestr postulatów – ${internalWords}` : 'Rejestr postulatów') }

/** What has to be said about a sheet for everybody. */
export const publicNotes = ['Wykaz do publikacji: osoby zgłaszające są w nim bez nazwisk („osoba fizyczna”), a stanowiska tylko zatwierdzone.', 'Tego pliku nie wczytuje się z powrotem: do poprawiania służy plik do użytku wewnętrznego.']

/** What has to be said about the sheet. */
export const registerNotes = [
  'Plik można poprawić i wczytać z powrotem: program porówna każdy wiersz z rejestrem i pokaże zmiany przed ich zapisaniem.',
  `Kolumny „${importFieldLabels.number}” i „${importFieldLabels.fingerprint}” zostaw bez zmian: po nich program rozpoznaje wpis i to, kto co zmienił. Nowe wiersze dopisuj bez nich.`,
  'Kolumny „Komórka wiodąca”, „Rozstrzygnięcie” i „Stanowisko” służą tylko do wiadomości; przy wczytywaniu są pomijane.',
  'Plik zawiera nazwiska osób zgłaszających i jest przeznaczony do użytku wewnętrznego urzędu.',
]
