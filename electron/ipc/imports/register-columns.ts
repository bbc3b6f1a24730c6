import type { Column } from '#shared/documents/table.ts'
import { importFieldLabels } from '#shared/domain/header-words.ts'
import { postulateFields, type PostulateField } from './postulate-fields.ts'

const wide: ReadonlySet<PostulateField> = new Set(['content', 'rationale', 'currentText'])

const column = (key: string, header: string, share: number): Column => ({ key, header, share, kind: 'text' })

/** Columns of the export of postulates: those that the import reads, what was answered, and the mark of the row. */
export const registerColumns: readonly Column[] = [
  ...postulateFields.map((field) => column(field, importFieldLabels[field], wide.has(field) ? 40 : 12)),
  column('unit', 'Komórka wiodąca', 16), column('decision', 'Rozstrzygnięcie', 16), column('position', 'Stanowisko', 40), column('fingerprint', importFieldLabels.fingerprint, 12),
]

/** What has to be said of texts longer than a cell (Excel's specifications and limits: 32 767 characters). */
export const partsNote = 'Wpis z tekstem dłuższym, niż mieści się w komórce, zajmuje kilka wierszy; przy znaczniku stoi, która to część. Zostaw je wszystkie: bez którejś program nie przyjmie tego wpisu.'

/** What has to be said about the sheet. */
export const registerNotes = [
  'Plik można poprawić i wczytać z powrotem: program porówna każdy wiersz z rejestrem i pokaże zmiany przed ich zapisaniem.',
  `Kolumny „${importFieldLabels.number}” i „${importFieldLabels.fingerprint}” zostaw bez zmian: po nich program rozpoznaje wpis i to, kto co zmienił. Nowe wiersze dopisuj bez nich.`,
  'Kolumny „Komórka wiodąca”, „Rozstrzygnięcie” i „Stanowisko” służą tylko do wiadomości; przy wczytywaniu są pomijane.',
  'Plik zawiera nazwiska osób zgłaszających i jest przeznaczony do użytku wewnętrznego urzędu.',
]
