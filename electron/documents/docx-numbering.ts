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
      definition('bullet', '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>') +
      definition('number', '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>') +
      styles.map((style, index) => instance(style, index + 1)).join('') +
      '</w:numbering>',
  }
}

function definition(style: ListStyle, format: string): string {
  const indent = `<w:ind w:left="${twips(looks.ListItem.leftMm)}" w:hanging="${twips(looks.ListItem.hangingMm)}"/>`
  return (
    `<w:abstractNum w:abstractNumId="${definitions[style]}"><w:multiLevelType w:val="singleLevel"/>` +
    `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl></w:abstractNum>`
  )
}

function instance(style: ListStyle, id: number): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitions[style]}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
}
