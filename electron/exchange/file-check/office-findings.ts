import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { shortened } from '#shared/text/shortened.ts'
import { contrastOf } from './contrast.ts'
import type { OfficeFacts } from './read-office-facts.ts'
import type { ColouredRun, WordFacts } from './read-word-facts.ts'

/** WCAG 1.4.3. */
const leastContrast = 4.5
const longestExcerpt = 60

/** What a file that was made should be mended in: whatever a template of the office may have taken away. `name` of the file's kind stands in the places: „plik DOCX”. */
export function officeFindings({ title, readWord }: OfficeFacts, name: string): DocumentFinding[] {
  const word = readWord?.()
  const findings: DocumentFinding[] = []
  if (title === '') findings.push({ rule: 'file_title', severity: 'error', where: `${name}, właściwości`, sentence: 'Plik nie ma tytułu we właściwościach. Uzupełnij go w szablonie.' })
  return word ? [...findings, ...wordFindings(word, name)] : findings
}

function wordFindings({ language, headings, tables, pictures, colouredRuns }: WordFacts, where: string): DocumentFinding[] {
  const findings: DocumentFinding[] = []
  if (!/^pl\b/i.test(language)) findings.push({ rule: 'file_language', severity: 'error', where, sentence: 'Językiem pliku nie jest polski, więc czytnik przeczyta go obcą wymową. Ustaw język polski w szablonie.' })
  if (headings[0] !== 1) findings.push({ rule: 'file_headings', severity: 'error', where, sentence: 'Dokument nie zaczyna się od nagłówka 1. Nadaj tytułowi w szablonie styl „Nagłówek 1”.' })
  if (headings.some((level, index) => index > 0 && level > headings[index - 1]! + 1)) findings.push({ rule: 'file_headings', severity: 'error', where, sentence: 'W pliku pominięto poziom nagłówka. Popraw style nagłówków w szablonie.' })
  if (tables.some(({ isHeaderMarked }) => !isHeaderMarked)) findings.push({ rule: 'file_table_header', severity: 'error', where, sentence: 'Tabela w pliku nie ma oznaczonego wiersza nagłówka. Włącz w szablonie „Powtórz wiersze nagłówka”.' })
  if (pictures.some((description) => description === '')) findings.push({ rule: 'file_figure_alt', severity: 'error', where, sentence: 'Obraz w pliku nie ma opisu. Dodaj w szablonie tekst alternatywny.' })
  return [...findings, ...colouredRuns.flatMap((run) => findingsOfColour(run, where))]
}

function findingsOfColour({ text, colour, background, isMarkedOtherwise }: ColouredRun, where: string): DocumentFinding[] {
  const excerpt = shortened(text, longestExcerpt)
  if (contrastOf(colour, background) < leastContrast) return [{ rule: 'contrast', severity: 'error', where, sentence: `Tekst „${excerpt}” za słabo odcina się od tła. Wybierz w szablonie ciemniejszy kolor.` }]
  return isMarkedOtherwise ? [] : [{ rule: 'colour_alone', severity: 'warning', where, sentence: `Tekst „${excerpt}” wyróżnia tylko kolor. Zaznacz to także słowem albo pogrubieniem.` }]
}
