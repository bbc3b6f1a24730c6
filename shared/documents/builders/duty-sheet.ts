import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { dutyFieldLabels, type DutySheetField } from '#shared/domain/duty-import-field.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { guideTitle, sentDutiesMark, type DutySheet, type DutySheetColumn, type DutySheetRow } from '#shared/documents/duty-sheet.ts'
import { commonParts } from '#shared/documents/house.ts'
import { formatDateNumeric, formatDateRange } from '#shared/text/format-date.ts'

/** `units` and `spheres`: names that can be chosen. */
export type DutySheetData = { roster: Roster; consultation: Consultation; rows: readonly DutySheetRow[]; units: readonly string[]; spheres: readonly string[] }

/** Room for two weeks more, at least. */
const fewestEmptyRows = 40

/** The workbook in which a roster is filled in. It holds no names of people but those of its own duties. */
export function buildDutySheet({ roster, consultation, rows, units, spheres }: DutySheetData, context: BuildContext): DutySheet {
  const title = `${roster.title} – ${consultation.subjectShort}`
  return {
    title, ...commonParts(context), rows, emptyRows: Math.max(fewestEmptyRows, Math.ceil(rows.length / 2)), columns: columnsFor(units, spheres),
    guide: guideFor({ roster, consultation }, context),
    sent: [[sentDutiesMark], ['harmonogram', roster.id, roster.title], ['utworzono', context.now], ['wysłane wiersze', String(rows.length)], ...rows.map(({ fingerprint }) => [fingerprint])],
  }
}

const widths: Record<DutySheetField, number> = { date: 12, weekday: 15, from: 7.5, to: 7.5, mode: 11, unit: 32, spheres: 30, person: 22, phone: 18, email: 26, room: 20, languages: 16, note: 30 }

function columnsFor(units: readonly string[], spheres: readonly string[]): DutySheetColumn[] {
  const lists: Partial<Record<DutySheetField, Pick<DutySheetColumn, 'list' | 'isFree'>>> = { mode: { list: Object.values(dutyModeLabels) }, unit: { list: units, isFree: true }, spheres: { list: spheres, isFree: true } }
  // The keys are those of the type, whose object is made here and holds nothing else.
  return (Object.keys(widths) as DutySheetField[]).map((key) => ({ key, header: dutyFieldLabels[key], width: widths[key], ...lists[key] }))
}

function guideFor({ roster, consultation }: Pick<DutySheetData, 'roster' | 'consultation'>, { today }: BuildContext): DutySheet['guide'] {
  return [
    { heading: guideTitle, lines: [`Harmonogram: ${roster.title}.`, `Konsultacje: ${consultation.subjectShort}, ${formatDateRange(consultation.startsOn, consultation.endsOn)}`, `Stan na ${formatDateNumeric(today)}`, 'Do użytku wewnętrznego: skoroszyt zawiera nazwiska osób dyżurujących. Ogłasza się harmonogram, nie ten plik.'] },
    {
      heading: 'Co można zrobić w arkuszu „Dyżury”',
      lines: [
        '1. Zmienić dyżur: proszę wpisać nową wartość w jego wierszu.',
        '2. Dodać dyżur: w pierwszym wolnym wierszu pod tabelą, w wierszu wstawionym albo w kopii innego wiersza. „Data”, „Od” i „Do” są konieczne.',
        '3. Usunąć dyżur: proszę usunąć cały wiersz. Przy wczytywaniu program zapyta, czy usunąć go także z harmonogramu.',
        '4. Sortować, filtrować, zmieniać szerokość kolumn, dodawać własne kolumny z nagłówkiem.',
      ],
    },
    {
      heading: 'Jak wpisywać',
      lines: [
        'Data: jak w innych wierszach, np. 24.09.2026; także „24 września 2026 r.” albo „24.09.2026 (czwartek)”. Jeden dzień w wierszu.',
        'Dzień tygodnia: wpisuje się sam. Wpisany ręcznie musi się zgadzać z datą.',
        'Od, Do: np. 10:00 i 14:00; także 10.00 albo 10.',
        `Tryb: ${Object.values(dutyModeLabels).join(', ')}. Puste pole: tak, jak wynika z telefonu, adresu e-mail albo miejsca.`,
        'Komórka i Sfery: wybór z listy albo nazwa wpisana ręcznie. Kilka sfer: każda w osobnym wierszu komórki (Alt+Enter) albo po średniku.',
        'Osoba: imię i nazwisko, tak jak w rejestrze osób. Osoba spoza rejestru trafi do uwag.',
        'Telefon: jeden numer w wierszu, z numerem wewnętrznym „wew. 12”, jeśli jest potrzebny.',
        'Języki: po przecinku, np. polski, ukraiński.',
        'Uwagi: krótko, najwyżej 1000 znaków.',
      ],
    },
    {
      heading: 'Znacznik wiersza',
      lines: [
        'Ostatniej kolumny proszę nie zmieniać. Po niej program rozpoznaje, który to dyżur i co w nim zmieniono, w jakiejkolwiek kolejności wrócą wiersze.',
        'Nowy wiersz nie ma znacznika. Kopia wiersza ma ten sam znacznik i zostanie dodana jako nowy dyżur.',
      ],
    },
    { heading: 'Powrót do programu', lines: ['W karcie harmonogramu: „Wczytaj ze skoroszytu…”. Najpierw widać podgląd wszystkich zmian; wczytanie zapisuje wszystko naraz i można je cofnąć jednym przyciskiem.'] },
  ]
}
