import type { Output } from '#shared/contract/index.ts'
import type { ImportChoice, ImportKind, ImportOutcome } from '#shared/domain/import-outcome.ts'
import { nouns, type NounForms } from '#shared/text/plural.ts'

export type Preview = Output<'imports.preview'>
export type ImportRow = Preview['rows'][number]
/** Outcomes of which a person may say what becomes of the rows. */
export type ChoosableOutcome = Exclude<ImportOutcome, 'unchanged' | 'unknown' | 'missing'>

/** What a choice is called at one row, and for all rows of a group. */
type ChoiceWords = { one: string; all: string }

type KindWords = {
  title: string
  detail: string
  chooseLabel: string
  /** Which files the system's dialog offers. */
  format: 'xlsx' | 'table'
  /** What a row is, counted. */
  counted: NounForms
  outcomes: Record<ImportOutcome, string>
  choices: Record<ChoosableOutcome, Partial<Record<ImportChoice, ChoiceWords>>>
}

const taken: ChoiceWords = { one: 'Przyjmij z pliku', all: 'Przyjmij wszystkie z pliku' }
const added = { take: { one: 'Dodaj', all: 'Dodaj wszystkie' }, keep: { one: 'Pomiń', all: 'Pomiń wszystkie' } }
const leftOut = { keep: { one: 'Pomiń ten wiersz', all: 'Pomiń wszystkie' } }
/** A position is „ono”, a postulate „on”. */
const takenOr = (kept: string) => ({ take: taken, keep: { one: kept, all: 'Zostaw wszystkie obecne' } })

/** What each kind of import is called, and its rows. */
export const importKinds: Record<ImportKind, KindWords> = {
  positions: {
    title: 'Wczytanie wypełnionych skoroszytów',
    detail: 'Skoroszyty, które komórki odesłały. Można wczytać wiele plików naraz; kolejność wierszy, nazwy plików i dodane kolumny nie przeszkadzają.',
    chooseLabel: 'Wybierz skoroszyty…', format: 'xlsx', counted: { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' },
    outcomes: {
      created: 'nowe', updated: 'wypełnione', unchanged: 'bez zmian', conflict: 'zmienione tu i w pliku', altered: 'zmieniona treść postulatu', unknown: 'nierozpoznane', missing: 'nieodesłane', refused: 'z błędem',
    },
    choices: { created: added, updated: takenOr('Zostaw obecne'), conflict: takenOr('Zostaw obecne'), altered: takenOr('Zostaw obecne'), refused: leftOut },
  },
  postulates: {
    title: 'Import listy postulatów',
    detail: 'Lista od organizacji, z formularza albo z innego rejestru: XLSX, CSV lub JSON. Nic nie zmieni się w rejestrze, zanim nie zobaczysz podglądu.',
    chooseLabel: 'Wybierz pliki z listą…', format: 'table', counted: nouns.postulate,
    outcomes: {
      created: 'nowe', updated: 'zmienione w pliku', unchanged: 'bez zmian', conflict: 'sprzeczne z rejestrem', altered: 'zmieniona treść', unknown: 'nierozpoznane', missing: 'brakujące', refused: 'z błędem',
    },
    choices: { created: added, updated: takenOr('Zostaw obecny'), conflict: takenOr('Zostaw obecny'), altered: takenOr('Zostaw obecny'), refused: leftOut },
  },
}

/** The order in which rows are shown by their outcome: first what waits for a person. */
export const outcomeOrder: readonly ImportOutcome[] = ['conflict', 'altered', 'refused', 'created', 'updated', 'unknown', 'missing', 'unchanged']

export const isChoosable = (outcome: ImportOutcome): outcome is ChoosableOutcome => outcome !== 'unchanged' && outcome !== 'unknown' && outcome !== 'missing'

/** How many rows of a preview have an outcome. */
export const countsOf = ({ conflicts, ...others }: Preview['summary']): Record<ImportOutcome, number> => ({ ...others, conflict: conflicts })
