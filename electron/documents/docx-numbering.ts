import { looks } from './house-style.ts'
import { twips } from './units.ts'

export type ListStyle = 'bullet' | 'number'

/** Remembers the lists of a document: each numbered list counts from 1 and needs a definition of its own. */
export type Lists = {
  /** The `w:numId` of the next list. */
  next: (style: ListStyle) => number
  /** `word/numbering.xml` for the lists given out so far. */
  xml: () => string
}

const definitions: Record<ListStyle, number> = { bullet: 0, number: 1 }

/** An empty memory of lists. */
export function createLists(): Lists {
  const styles: ListStyle[] = []
  return {
    next: (style) => styles.push(style),
    xml: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      definition('bullet', '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>', looks.ListItem, looks.EntryLink) +
      definition('number', '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>', looks.ListItem) +
      styles.map((style, index) => instance(style, index + 1)).join('') +
      '</w:numbering>',
  }
}

type Indent = { leftMm: number; hangingMm: number }

/** Numbers of one kind, level by level from the outer one. */
function definition(style: ListStyle, format: string, ...levels: Indent[]): string {
  const written = levels.map(({ leftMm, hangingMm }, depth) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/>${format}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${twips(leftMm)}" w:hanging="${twips(hangingMm)}"/></w:pPr></w:lvl>`)
  const kind = levels.length > 1 ? 'hybridMultilevel' : 'singleLevel'
  return `<w:abstractNum w:abstractNumId="${definitions[style]}"><w:multiLevelType w:val="${kind}"/>${written.join('')}</w:abstractNum>`
}

function instance(style: ListStyle, id: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitions[style]}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
}
