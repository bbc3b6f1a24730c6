import type { OfficeFormat } from '#electron/exchange/read-office-text.ts'
import { unzipCapped } from '#electron/exchange/unzip-capped.ts'
import { readWordFacts, type WordFacts } from './read-word-facts.ts'
import { textsOfPart, type FileText } from './texts-of-part.ts'
import { walkPart } from './walk-part.ts'

/** What is to be known of a file before it is published: everything it says, wherever it stands, its title, and of a DOCX what people who hear it depend on, which takes another walk through all of it. */
export type OfficeFacts = { texts: FileText[]; title: string; readWord?: () => WordFacts }

const places: readonly [RegExp, string][] = [
  [/^docProps\//, 'właściwości pliku'], [/(?:^|\/)comments[^/]*\.xml$|threadedComments|persons\//, 'komentarze'], [/^word\/header/, 'nagłówek strony'], [/^word\/footer/, 'stopka strony'], [/^word\/(?:foot|end)notes/, 'przypisy'],
  [/\.rels$/, 'łącza'], [/^xl\/workbook\.xml$/, 'nazwy arkuszy'], [/^xl\/sharedStrings\.xml$/, 'treść arkuszy, także ukrytych'], [/drawings?\//, 'rysunki'],
]

/** `io_failed` (`read_back_failed`) for what is no such file or has broken XML. */
export function readOfficeFacts(format: OfficeFormat, bytes: Uint8Array): OfficeFacts {
  const parts = unzipCapped(bytes, (name) => /\.(?:xml|rels|vml)$/i.test(name))
  const sheets = format === 'xlsx' ? sheetNames(parts) : new Map<string, string>()
  const wordsOf = (name: string) => sheets.get(name) ?? places.find(([pattern]) => pattern.test(name))?.[1] ?? (name === 'word/document.xml' ? 'treść pliku' : `część pliku „${name}”`)
  const texts = [...parts].filter(([name]) => name !== '[Content_Types].xml').flatMap(([name, part]) => textsOfPart(part, wordsOf(name)))
  return { texts, title: titleIn(parts.get('docProps/core.xml')), ...(format === 'docx' && { readWord: () => readWordFacts(parts) }) }
}

function titleIn(core: Uint8Array | undefined): string {
  let [isInside, title] = [false, '']
  if (core) walkPart(core, { open: (name) => void (isInside = name === 'title'), text: (text) => void (title += isInside ? text : ''), close: () => void (isInside = false) })
  return title.trim()
}

/** The parts of the sheets by what they are called; those that nobody sees say so. */
function sheetNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const [targets, names] = [new Map<string, string>(), new Map<string, string>()]
  const [relations, workbook] = [parts.get('xl/_rels/workbook.xml.rels'), parts.get('xl/workbook.xml')]
  if (relations) walkPart(relations, { open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && targets.set(Id, Target)) })
  if (workbook) walkPart(workbook, {
    open: (name, { name: called = '', state = 'visible', 'r:id': relation = '' }) => {
      if (name === 'sheet') names.set(`xl/${targets.get(relation)?.replace(/^\/xl\//, '') ?? ''}`, `${state === 'visible' ? 'arkusz' : 'ukryty arkusz'} „${called}”`)
    },
  })
  return names
}
