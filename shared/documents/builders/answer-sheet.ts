import { decisionLabels, decisions, type Position } from '#shared/domain/position.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { formatDate, formatDateNumeric } from '#shared/text/format-date.ts'
import { answerTexts, wholeTexts } from '#shared/documents/answer-cells.ts'
import { sentSheetMark, type AnswerColumn, type AnswerSheet } from '#shared/documents/answer-sheet.ts'
import { compilationNoun, compilationWords, type CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext, CompilationScope, PostulateEntry } from '#shared/documents/data.ts'
import { commonParts } from '#shared/documents/house.ts'
import { withoutDeadline } from '#shared/documents/owed-words.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import { submitterNames } from '#shared/documents/submitter-words.ts'

/** An answer that a unit is to give, and the mark by which its row will be known when it comes back. */
export type AskedAnswer = { entry: PostulateEntry; position: Position; fingerprint: string }
export type AnswerSheetData = { unit: Unit; scope: CompilationScope; asked: readonly AskedAnswer[] }

/** The workbook in which one unit answers. Residents come without their names. */
export function buildAnswerSheet({ unit, scope, asked }: AnswerSheetData, context: BuildContext): AnswerSheet {
  const noun = compilationNoun({ scope, entries: asked.map(({ entry }) => entry) })
  const { name } = unitNameOn(unit, context.today)
  const title = `Stanowiska wobec ${compilationWords[noun].genitive} – ${name}`
  return {
    title, ...commonParts(context), name: 'Stanowiska', columns: answerColumnsFor(noun), rows: asked.map(rowOf),
    intro: [title, ...(scope.kind === 'unit' ? [] : [scopeTitle(scope, context)]), deadlineSentence(asked), ...instructions(context, noun)],
    sent: [[sentSheetMark], ['komórka', unit.id, name], ['utworzono', context.now], ['wysłane wiersze', String(asked.length)], ...asked.map(({ fingerprint }) => [fingerprint])],
  }
}

/** By `key` and `header` the workbook that comes back is read. */
export const answerColumnsFor = (noun: CompilationNoun): AnswerColumn[] => [
  { key: 'number', header: 'Numer', width: 10 },
  { key: 'submitters', header: 'Zgłaszający', width: 19 },
  { key: 'sphere', header: 'Sfera', width: 15 },
  { key: 'section', header: compilationWords[noun].section, width: 15 },
  { key: 'content', header: compilationWords[noun].content, width: 42 },
  { key: 'rationale', header: 'Uzasadnienie zgłaszającego', width: 30 },
  { key: 'decision', header: 'Rozstrzygnięcie', width: 19, toFill: true, choices: decisions.map((decision) => decisionLabels[decision]) },
  { key: 'text', header: 'Stanowisko i uzasadnienie', width: 48, toFill: true },
  { key: 'author', header: 'Autor', width: 15, toFill: true },
  { key: 'deadline', header: 'Termin', width: 11 },
  { key: 'fingerprint', header: 'Znacznik wiersza', width: 10, isMark: true },
]

function rowOf({ entry, position, fingerprint }: AskedAnswer): string[] {
  const { section, content, rationale } = wholeTexts(entry.postulate)
  const { decision, text, author } = answerTexts(position)
  const deadline = position.deadline === null ? '' : formatDateNumeric(position.deadline)
  return [entry.postulate.number, submitterNames(entry.submitters).join('\n'), entry.sphere ? entry.sphere.short || entry.sphere.nominative : '', section, content, rationale, decision, text, author, deadline, fingerprint]
}

function deadlineSentence(asked: readonly AskedAnswer[]): string {
  const days = [...new Set(asked.map(({ position }) => position.deadline))]
  const [only] = days
  if (days.length === 1 && only) return `Termin odpowiedzi: ${formatDate(only)}`
  return days.every((day) => day === null) ? `Termin odpowiedzi: ${withoutDeadline}` : `Termin odpowiedzi: podany w kolumnie „Termin”${days.includes(null) ? `, a gdzie go nie ma – ${withoutDeadline}` : ' przy każdym wierszu'}`
}

function instructions({ house }: BuildContext, noun: CompilationNoun): string[] {
  const what = { postulate: 'Postulat', remark: 'Uwaga', both: 'Zgłoszenie' }[noun]
  const where = house.email ? ` na adres ${house.email}` : ''
  return [
    '1. Proszę wypełnić pola na żółtym tle: „Rozstrzygnięcie” (wybór z listy), „Stanowisko i uzasadnienie” oraz „Autor”. Pola szare są zablokowane.',
    '2. Uzasadnienie jest konieczne, gdy rozstrzygnięcie brzmi: uwzględniono częściowo, nie uwzględniono albo poza zakresem.',
    `3. ${what} spoza właściwości Państwa komórki: proszę wybrać „${decisionLabels.out_of_scope}” i wpisać w stanowisku, do kogo przekazano.`,
    '4. Wiersze można filtrować. Żeby je posortować, proszę zdjąć ochronę arkusza (nie ma hasła). Kolumny „Znacznik wiersza” proszę nie zmieniać: po niej program rozpoznaje wiersze.',
    `5. Wypełniony plik proszę odesłać${where}; nazwa pliku może być dowolna, wierszy można nie wypełniać wszystkich naraz.`,
  ]
}
