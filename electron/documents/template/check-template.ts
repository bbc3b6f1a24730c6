import { namedFields } from '#shared/text/named-fields.ts'
import { missingNames } from '#shared/documents/template/missing-names.ts'
import { looseBrace, placeholdersOf, vocabularyOf, type Placeholder, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import { askedName, isWhenName, loopStart, tag, whenName } from '#shared/documents/template/placeholder.ts'
import type { TemplateProblem } from '#shared/documents/template/template-problem.ts'
import { nearestName } from './nearest-name.ts'
import { otherTexts, templateParagraphs, textPartsOf, type TemplateParagraph } from './template-paragraphs.ts'
import { triedTemplate } from './tried-template.ts'
import { wordElements } from './word-xml.ts'

/** What is repeated and not closed yet: its name and, of a mistyped one, the name that was meant; where it began, and what may stand in it. */
type Open = { placeholder: Placeholder; keys: readonly string[]; paragraph: TemplateParagraph; scope: Vocabulary }

/** What a template may place (`vocabulary`), what the built-in one places, and what every one must, each with the documents that print it. */
type Allowed = { vocabulary: Vocabulary; builtIn?: Vocabulary; required?: Readonly<Record<string, string>> }

const wholeFile = 'cały plik'
/** Repetitions in repetitions multiply: deeper ones than any document has would fill in without end. */
const deepestLoop = 6

/**
 * What is wrong with a DOCX as a template: names that no document of the kind has (with the nearest one that it has), repetitions that are not closed, closed twice, crossed, repeated in themselves or too deep, braces left alone, names that it must have
 * (`required`) and has not, and where each stands; as a remark, what the built-in template (`builtIn`) prints and this one leaves out. The file must have been found to be a plain DOCX before (`readTemplateFile`). No errors mean that it can be filled in: that is tried at last, with nothing and with two of everything.
 */
export async function checkTemplate(bytes: Uint8Array, { vocabulary, builtIn = {}, required = {} }: Allowed): Promise<TemplateProblem[]> {
  const paragraphs = templateParagraphs(bytes)
  const problems = distinct([...new Set(paragraphs.map(({ part }) => part))].flatMap((part) => problemsOf(paragraphs.filter((one) => one.part === part), vocabulary)))
  problems.push(...distinct(otherTexts(bytes).map(({ text, where }) => ({ severity: 'error', where, sentence: `Pole albo nawias klamrowy stoi we wzorze lub w rysunku: „${text}”. Przenieś pole do zwykłego tekstu, a nawias usuń.` }))))
  const found = new Set(paragraphs.flatMap(({ text }) => placeholdersOf(text)).map(({ key }) => key))
  for (const [name, printedBy] of Object.entries(required)) if (!found.has(name)) problems.push({ severity: 'error', where: wholeFile, sentence: `Brakuje pola ${tag(name)}. Wypisuje je tylko ${printedBy} pole znika; wstaw je na początku.` })
  if (!problems.some(({ severity }) => severity === 'error') && !(await triedTemplate(bytes, vocabulary))) {
    problems.push({ severity: 'error', where: wholeFile, sentence: 'Tego szablonu nie da się wypełnić: powtarzany fragment zaczyna się i kończy w różnych miejscach tabeli albo listy, albo pole stoi we wzorze lub na wykresie. Umieść początek i koniec w jednym wierszu albo w osobnych akapitach, a pola w zwykłym tekście.' })
  }
  const remarks = warningsOf(bytes, found.size === 0)
  return problems.some(({ severity }) => severity === 'error') ? [...problems, ...remarks] : [...problems, ...lackingOf(paragraphs, builtIn), ...remarks]
}

/** Honest before it is used: what a document of this template will not say. */
function lackingOf(paragraphs: readonly TemplateParagraph[], builtIn: Vocabulary): TemplateProblem[] {
  const missing = missingNames(builtIn, vocabularyOf(paragraphs.map(({ text }) => text)))
  return missing.length === 0 ? [] : [{ severity: 'warning', where: wholeFile, sentence: `W tym szablonie nie ma: ${namedFields(missing)}. Wstaw te pola, jeśli dokument ma to wypisywać.` }]
}

/** What does no harm to the file and may be not what was meant. */
function warningsOf(bytes: Uint8Array, isWithoutFields: boolean): TemplateProblem[] {
  const parts = textPartsOf(bytes)
  const warnings: [boolean, string][] = [
    [isWithoutFields, 'W szablonie nie ma żadnego pola w nawiasach klamrowych: każdy dokument z niego będzie taki sam. Wstaw pola, na przykład {tytuł}.'],
    [Object.values(parts).some((root) => wordElements(root, 'ins').length + wordElements(root, 'del').length > 0), 'W szablonie są śledzone zmiany i będą w każdym dokumencie. Przyjmij je albo odrzuć w programie Word.'],
    [Object.hasOwn(parts, 'word/comments.xml'), 'W szablonie są komentarze i będą w każdym dokumencie. Usuń je w programie Word.'],
  ]
  return warnings.flatMap(([isSo, sentence]) => (isSo ? [{ severity: 'warning' as const, where: wholeFile, sentence }] : []))
}

/** Text of a box stands in the file twice, for older programs. */
function distinct(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.where}\n${problem.sentence}`, problem])).values()]
}

function problemsOf(paragraphs: readonly TemplateParagraph[], vocabulary: Vocabulary): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: Open[] = []
  const report = (paragraph: TemplateParagraph, sentence: string) => problems.push({ severity: 'error', where: paragraph.where, sentence })
  for (const paragraph of paragraphs) {
    const loose = looseBrace(paragraph.text)
    if (loose !== undefined) report(paragraph, `Nawias klamrowy bez pary: „${loose.trim()}”. Każde pole zaczyna się od { i kończy na }.`)
    for (const placeholder of placeholdersOf(paragraph.text)) {
      const scopes = [vocabulary, ...open.map(({ scope }) => scope)]
      if (placeholder.sign === '/') closeLoop(placeholder, { paragraph, open, report })
      else {
        const known = scopes.findLast((scope) => isKnown(scope, placeholder.key))
        const meant = known ? placeholder.key : nearestName(placeholder.key, scopes.flatMap((scope) => namesLike(placeholder.key, scope)))
        if (placeholder.key === '') report(paragraph, `Puste pole ${placeholder.written}. Wpisz w nawiasach nazwę pola albo usuń nawiasy.`)
        else if (!known) report(paragraph, unknownSentence(placeholder, meant))
        else if (placeholder.sign === '' && (known[placeholder.key] || isWhenName(placeholder.key))) report(paragraph, `Pole ${placeholder.written} to powtarzany fragment. Zacznij go od ${loopStart(placeholder.key)} i zakończ polem {/${placeholder.key}}.`)
        if (placeholder.sign !== '' && open.some(({ placeholder: { key } }) => key === placeholder.key)) report(paragraph, `Fragment ${placeholder.written} zaczyna się drugi raz, zanim się skończył. Usuń drugi początek i jego koniec albo zamknij pierwszy wcześniej polem {/${placeholder.key}}.`)
        else if (placeholder.sign !== '' && open.length === deepestLoop) report(paragraph, `Fragment ${placeholder.written} stoi zbyt głęboko w innych powtarzanych fragmentach; może ich być najwyżej ${deepestLoop}, jeden w drugim. Zamknij wcześniej któryś z nich.`)
        // One mistake is said once: what stands in a mistyped repetition, and its end, are those of the one that was meant.
        if (placeholder.sign !== '') open.push({ placeholder, keys: meant === undefined ? [placeholder.key] : [placeholder.key, meant], paragraph, scope: scopes.findLast((scope) => meant !== undefined && Object.hasOwn(scope, meant))?.[meant ?? ''] ?? {} })
      }
    }
  }
  for (const { placeholder, paragraph } of open) report(paragraph, `Powtarzany fragment ${placeholder.written} nie ma końca. Wstaw {/${placeholder.key}} tam, gdzie ma się kończyć.`)
  return problems
}

/** Whatever has a name can be asked about. */
const isKnown = (scope: Vocabulary, key: string) => Object.hasOwn(scope, key) || (isWhenName(key) && Object.hasOwn(scope, askedName(key)))
const namesLike = (key: string, scope: Vocabulary) => Object.keys(scope).map((name) => (isWhenName(key) && !isWhenName(name) ? whenName(name) : name))

type Closing = { paragraph: TemplateParagraph; open: Open[]; report: (paragraph: TemplateParagraph, sentence: string) => void }

function closeLoop(placeholder: Placeholder, { paragraph, open, report }: Closing): void {
  const last = open.at(-1)
  if (!last) return report(paragraph, `Koniec fragmentu ${placeholder.written} bez początku. Wstaw wcześniej {#${placeholder.key}} albo usuń to pole.`)
  if (last.keys.includes(placeholder.key)) return void open.pop()
  const begun = open.findLastIndex(({ keys }) => keys.includes(placeholder.key))
  if (begun === -1) return report(paragraph, `Koniec fragmentu ${placeholder.written} nie pasuje do początku ${last.placeholder.written}. Zamknij go polem {/${last.placeholder.key}}.`)
  report(last.paragraph, `Fragment ${last.placeholder.written} musi się skończyć przed końcem fragmentu ${placeholder.written}. Wstaw {/${last.placeholder.key}} wcześniej.`)
  open.splice(begun)
}

function unknownSentence({ written, sign }: Placeholder, meant: string | undefined): string {
  return meant === undefined ? `Nie ma pola ${written}. Usuń je albo wybierz pole z listy pól tego dokumentu.` : `Nie ma pola ${written}. Najbliższe to {${sign}${meant}}.`
}
