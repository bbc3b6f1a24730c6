import type { Output } from '#shared/contract/index.ts'
import type { ImportChoice, ImportKind, ImportOutcome } from '#shared/domain/import-outcome.ts'
import { nouns, type NounForms } from '#shared/text/plural.ts'

export type Preview = Output<'imports.preview'>
export type ImportRow = Preview['rows'][number]
/** What a column of a file can mean. */
export type Column = NonNullable<Preview['layouts'][number]['headers'][number]['field']>
/** Outcomes of which a person may say what becomes of the rows; of what did not come back only where it can be taken away. */
export type ChoosableOutcome = Exclude<ImportOutcome, 'unchanged' | 'unknown'>

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
  /** Where it is stored, and the page with it. */
  into: string
  back: { path: string; label: string }
  outcomes: Record<ImportOutcome, string>
  choices: Record<Exclude<ChoosableOutcome, 'missing'>, Partial<Record<ImportChoice, ChoiceWords>>> & { missing?: Record<ImportChoice, ChoiceWords> }
}

const taken: ChoiceWords = { one: 'Przyjmij z pliku', all: 'Przyjmij wszystkie z pliku' }
const added = { take: { one: 'Dodaj', all: 'Dodaj wszystkie' }, keep: { one: 'Pomiń', all: 'Pomiń wszystkie' } }
const leftOut = { keep: { one: 'Pomiń ten wiersz', all: 'Pomiń wszystkie' } }
const removedOr = { take: { one: 'Usuń z harmonogramu', all: 'Usuń wszystkie z harmonogramu' }, keep: { one: 'Zostaw w harmonogramie', all: 'Zostaw wszystkie w harmonogramie' } }
/** A position is „ono”, a postulate „on”. */
const takenOr = (kept: string) => ({ take: taken, keep: { one: kept, all: 'Zostaw wszystkie obecne' } })

/** What each kind of import is called, and its rows. */
export const importKinds: Record<ImportKind, KindWords> = {
  positions: {
    title: 'Wczytanie wypełnionych skoroszytów',
    detail: 'Skoroszyty, które komórki odesłały. Można wczytać wiele plików naraz; kolejność wierszy, nazwy plików i dodane kolumny nie przeszkadzają.',
    chooseLabel: 'Wybierz skoroszyty…', format: 'xlsx', counted: { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' },
    into: 'w rejestrze', back: { path: 'owed', label: 'Stanowiska komórek' },
    outcomes: {
      created: 'nowe', updated: 'wypełnione', unchanged: 'bez zmian', conflict: 'zmienione tu i w pliku', altered: 'zmieniona treść postulatu', unknown: 'nierozpoznane', missing: 'nieodesłane', refused: 'z błędem',
    },
    choices: { created: added, updated: takenOr('Zostaw obecne'), conflict: takenOr('Zostaw obecne'), altered: takenOr('Zostaw obecne'), refused: leftOut },
  },
  postulates: {
    title: 'Import listy postulatów',
    detail: 'Lista od organizacji, z formularza albo z innego rejestru: XLSX, CSV lub JSON. Nic nie zmieni się w rejestrze, zanim nie zobaczysz podglądu.',
    chooseLabel: 'Wybierz pliki z listą…', format: 'table', counted: nouns.postulate,
    into: 'w rejestrze', back: { path: 'postulates', label: 'Postulaty' },
    outcomes: {
      created: 'nowe', updated: 'zmienione w pliku', unchanged: 'bez zmian', conflict: 'sprzeczne z rejestrem', altered: 'zmieniona treść', unknown: 'nierozpoznane', missing: 'brakujące', refused: 'z błędem',
    },
    choices: { created: added, updated: takenOr('Zostaw obecny'), conflict: takenOr('Zostaw obecny'), altered: takenOr('Zostaw obecny'), refused: leftOut },
  },
  duties: {
    title: 'Wczytanie dyżurów ze skoroszytu',
    detail: 'Skoroszyt z karty harmonogramu, wydrukowany harmonogram w XLSX albo lista dyżurów z innego miejsca (XLSX, CSV, JSON). Kolejność wierszy i dodane kolumny nie przeszkadzają. Nic się nie zmieni, zanim nie zobaczysz podglądu.',
    chooseLabel: 'Wybierz plik z dyżurami…', format: 'table', counted: nouns.duty,
    into: 'w harmonogramie', back: { path: 'rosters', label: 'Dyżury' },
    outcomes: {
      created: 'nowe', updated: 'zmienione w pliku', unchanged: 'bez zmian', conflict: 'niepewne', altered: 'zmieniona treść', unknown: 'nierozpoznane', missing: 'brakujące w pliku', refused: 'z błędem',
    },
    choices: { created: added, updated: takenOr('Zostaw obecny'), conflict: takenOr('Zostaw bez zmian'), altered: takenOr('Zostaw obecny'), refused: leftOut, missing: removedOr },
  },
}

/** The order in which rows are shown by their outcome: first what waits for a person. */
export const outcomeOrder: readonly ImportOutcome[] = ['conflict', 'altered', 'refused', 'created', 'updated', 'unknown', 'missing', 'unchanged']

export const isChoosable = (outcome: ImportOutcome): outcome is ChoosableOutcome => outcome !== 'unchanged' && outcome !== 'unknown'

/** How many rows of a preview have an outcome. */
export const countsOf = ({ conflicts, ...others }: Preview['summary']): Record<ImportOutcome, number> => ({ ...others, conflict: conflicts })
