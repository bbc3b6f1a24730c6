import { walkPart } from './walk-part.ts'

/** A run of text that differs from those around it by its colour. `isMarkedOtherwise`: also bold, underlined or of a style of its own. */
export type ColouredRun = { text: string; colour: string; background: string; isMarkedOtherwise: boolean }
/** `headings`: their levels in the order of the file. `tables`: those with more than one column, whether their first row is marked as header. `pictures`: their descriptions. */
export type WordFacts = { language: string; headings: number[]; tables: { isHeaderMarked: boolean }[]; pictures: string[]; colouredRuns: ColouredRun[] }

type Parts = ReadonlyMap<string, Uint8Array>
const valueOf = (attributes: Record<string, string>) => attributes['w:val'] ?? ''

/** What programs that read aloud take from a DOCX: language, headings, header rows, descriptions, colours. */
export function readWordFacts(parts: Parts): WordFacts {
  const { language, levels } = readStyles(parts.get('word/styles.xml'))
  const facts: WordFacts = { language, headings: [], tables: [], pictures: [], colouredRuns: [] }
  const body = parts.get('word/document.xml')
  if (body) readBody(body, { facts, levels })
  return facts
}

/** Headings are known by the names of their styles, which are the same in every language; ids are not. */
function readStyles(styles: Uint8Array | undefined): { language: string; levels: ReadonlyMap<string, number> } {
  const levels = new Map<string, number>()
  let [language, id] = ['', '']
  if (styles) walkPart(styles, {
    open(name, attributes) {
      if (name === 'style') id = attributes['w:styleId'] ?? ''
      const level = name === 'name' ? /^heading (\d)$/i.exec(valueOf(attributes))?.[1] : undefined
      if (level) levels.set(id, Number(level))
      if (name === 'lang' && id === '') language = valueOf(attributes)
    },
  })
  return { language, levels }
}

type Table = { rows: number; columns: number; isHeaderMarked: boolean }
type Run = Omit<ColouredRun, 'text'> & { text: string }

function readBody(body: Uint8Array, { facts, levels }: { facts: WordFacts; levels: ReadonlyMap<string, number> }): void {
  const tables: Table[] = []
  const shades: string[] = []
  let run: Run | undefined
  walkPart(body, {
    open(name, attributes) {
      const table = tables.at(-1)
      const value = valueOf(attributes)
      if (name === 'pStyle' && levels.has(value)) facts.headings.push(levels.get(value)!)
      else if (name === 'docPr') facts.pictures.push((attributes.descr ?? '').trim())
      else if (name === 'tbl') tables.push({ rows: 0, columns: 0, isHeaderMarked: false })
      else if (name === 'gridCol' && table) table.columns += 1
      else if (name === 'tr' && table) table.rows += 1
      else if (name === 'tblHeader' && table?.rows === 1) table.isHeaderMarked = !isOff(value)
      else if (name === 'tc') shades.push('')
      else if (name === 'shd' && !run && shades.length > 0) shades[shades.length - 1] = attributes['w:fill'] ?? ''
      else if (name === 'r') run = { text: '', colour: '', background: shades.at(-1) ?? '', isMarkedOtherwise: false }
      else if (run) markRun(run, name, attributes)
    },
    text: (text) => void (run && (run.text += text)),
    close(name) {
      if (name === 'tbl') {
        const { columns, isHeaderMarked } = tables.pop()!
        if (columns > 1) facts.tables.push({ isHeaderMarked })
      }
      if (name === 'tc') shades.pop()
      if (name !== 'r' || !run) return
      if (run.text.trim() !== '' && run.colour !== '') facts.colouredRuns.push(run)
      run = undefined
    },
  })
}

const isOff = (value: string) => value === '0' || value === 'false'

function markRun(run: Run, name: string, attributes: Record<string, string>): void {
  const value = valueOf(attributes)
  if (name === 'color' && /^[\da-f]{6}$/i.test(value) && value !== '000000') run.colour = value
  if (name === 'highlight' && value !== 'none') run.colour ||= '000000'
  if (name === 'shd') run.background = attributes['w:fill'] ?? ''
  if (name === 'rStyle' || ((name === 'b' || name === 'u' || name === 'i') && !isOff(value) && value !== 'none')) run.isMarkedOtherwise = true
}
