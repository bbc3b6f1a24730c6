import type { Output } from '#shared/contract/index.ts'
import { documentName } from '#shared/domain/document-kinds.ts'
import { paperStateLabels } from '#shared/domain/expected-documents.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { countOf, type NounForms } from '#shared/text/plural.ts'

export type MatrixGroup = Output<'documents.matrix'>['groups'][number]
export type MatrixRow = MatrixGroup['rows'][number]
export type MatrixCell = MatrixRow['cells'][number]

const documentForms: NounForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }
export const groupTitles: Record<MatrixGroup['noun'], string> = { meeting: 'Spotkania', consultation: 'Konsultacje' }
export const emptyGroups: Record<MatrixGroup['noun'], string> = { meeting: 'W tym roku nie ma spotkań.', consultation: 'W tym roku nie zaczynają się żadne konsultacje.' }
/** The place of the window where such a record is. */
export const nounPlaces: Record<MatrixGroup['noun'], string> = { meeting: 'meetings', consultation: 'consultations' }

/** What a cell shows: how the paper stands and since when. */
export function cellText({ state, from, madeOn, places }: MatrixCell): string {
  const day = (date: string) => formatDateBare(date).slice(0, 5)
  if (state === 'none') return '–'
  if (state === 'later') return from === null ? paperStateLabels.later : `od ${day(from)}`
  if (state === 'published') return places.every(({ link }) => link.trim() === '') ? 'opublikowany, bez adresu' : 'opublikowany'
  return state === 'made' && madeOn !== null ? `jest, ${formatDateBare(madeOn)}` : paperStateLabels[state]
}

/** The same for those who hear it, with what pressing it does. */
export function cellLabel(cell: MatrixCell, isPossible: boolean): string {
  const stands = cell.state === 'none' ? paperStateLabels.none : cellText(cell)
  const act = cell.document !== null ? 'Pokaż w rejestrze' : isPossible ? 'Utwórz' : ''
  return [`${documentName(cell.kind)}: ${stands}`, act].filter(Boolean).join('. ')
}

/** Where and when it was published, for the one who points at a cell. */
export const placesText = ({ places }: MatrixCell) => places.map(({ place, publishedOn }) => [place, publishedOn && formatDateBare(publishedOn)].filter(Boolean).join(', ')).join('; ')

/** `brakuje 12 dokumentów`; that none is missing is said too. */
export function missingSentence(missing: number): string {
  return missing === 0 ? 'niczego nie brakuje' : `brakuje ${missing === 1 ? '1 dokumentu' : countOf(missing, { ...documentForms, few: documentForms.many })}`
}
