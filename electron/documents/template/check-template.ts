import { looseBrace, placeholdersOf, type Placeholder, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import type { TemplateProblem } from '#shared/documents/template/template-problem.ts'
import { shortened } from '#shared/text/shortened.ts'
import { fillTemplate } from './fill-template.ts'
import { nearestName } from './nearest-name.ts'
import { templateParagraphs } from './template-paragraphs.ts'
import { placeOfPart } from './text-parts.ts'

type Paragraph = { text: string; where: string }
/** What is repeated and not closed yet: its name, where it began, and what may stand in it. */
type Open = { placeholder: Placeholder; paragraph: Paragraph; scope: Vocabulary }

const longestQuote = 60

/**
 * What is wrong with a DOCX as a template: names that no document of the kind has (with the nearest one that it has), repetitions that are not closed, closed twice or crossed, braces left alone, and where each stands.
 * The file must have been found to be a DOCX before. No errors mean that it can be filled in: that is tried at last, with nothing.
 */
export async function checkTemplate(bytes: Uint8Array, vocabulary: Vocabulary): Promise<TemplateProblem[]> {
  const paragraphs = templateParagraphs(bytes).map(({ part, text }) => ({ part, text, where: `${placeOfPart(part)}: „${shortened(text.trim(), longestQuote)}”` }))
  const problems = [...new Set(paragraphs.map(({ part }) => part))].flatMap((part) => problemsOf(paragraphs.filter((one) => one.part === part), vocabulary))
  if (problems.some(({ severity }) => severity === 'error')) return problems
  if (paragraphs.every(({ text }) => placeholdersOf(text).length === 0)) problems.push({ severity: 'warning', where: 'cały plik', sentence: 'W szablonie nie ma żadnego pola w nawiasach klamrowych: każdy dokument z niego będzie taki sam. Wstaw pola, na przykład {tytuł}.' })
  try {
    await fillTemplate(bytes, {}, '2000-01-01T00:00:00.000Z')
  } catch {
    problems.push({ severity: 'error', where: 'cały plik', sentence: 'Tego szablonu nie da się wypełnić: powtarzany fragment zaczyna się i kończy w różnych miejscach tabeli albo listy. Umieść początek i koniec w jednym wierszu albo w osobnych akapitach.' })
  }
  return problems
}

function problemsOf(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: Open[] = []
  const report = (paragraph: Paragraph, sentence: string) => problems.push({ severity: 'error', where: paragraph.where, sentence })
  for (const paragraph of paragraphs) {
    const loose = looseBrace(paragraph.text)
    if (loose !== undefined) report(paragraph, `Nawias klamrowy bez pary: „${loose.trim()}”. Każde pole zaczyna się od { i kończy na }.`)
    for (const placeholder of placeholdersOf(paragraph.text)) {
      const scopes = [vocabulary, ...open.map(({ scope }) => scope)]
      if (placeholder.sign === '/') closeLoop(placeholder, { paragraph, open, report })
      else {
        const known = scopes.findLast((scope) => Object.hasOwn(scope, placeholder.key))
        if (!known && placeholder.key !== '') report(paragraph, unknownSentence(placeholder, scopes))
        else if (placeholder.key === '') report(paragraph, `Puste pole ${placeholder.written}. Wpisz w nawiasach nazwę pola albo usuń nawiasy.`)
        if (placeholder.sign !== '') open.push({ placeholder, paragraph, scope: known?.[placeholder.key] ?? {} })
      }
    }
  }
  for (const { placeholder, paragraph } of open) report(paragraph, `Powtarzany fragment ${placeholder.written} nie ma końca. Wstaw {/${placeholder.key}} tam, gdzie ma się kończyć.`)
  return problems
}

type Closing = { paragraph: Paragraph; open: Open[]; report: (paragraph: Paragraph, sentence: string) => void }

function closeLoop(placeholder: Placeholder, { paragraph, open, report }: Closing): void {
  const last = open.at(-1)
  if (!last) return report(paragraph, `Koniec fragmentu ${placeholder.written} bez początku. Wstaw wcześniej {#${placeholder.key}} albo usuń to pole.`)
  if (last.placeholder.key === placeholder.key || placeholder.key === '') return void open.pop()
  const begun = open.findLastIndex((one) => one.placeholder.key === placeholder.key)
  if (begun === -1) return report(paragraph, `Koniec fragmentu ${placeholder.written} nie pasuje do początku ${last.placeholder.written}. Zamknij go polem {/${last.placeholder.key}}.`)
  report(last.paragraph, `Fragment ${last.placeholder.written} musi się skończyć przed końcem fragmentu ${placeholder.written}. Wstaw {/${last.placeholder.key}} wcześniej.`)
  open.splice(begun)
}

function unknownSentence({ written, key }: Placeholder, scopes: readonly Vocabulary[]): string {
  const near = nearestName(key, scopes.flatMap((scope) => Object.keys(scope)))
  return near === undefined ? `Nie ma pola ${written}. Usuń je albo wybierz pole z listy pól tego dokumentu.` : `Nie ma pola ${written}. Najbliższe to {${near}}.`
}
