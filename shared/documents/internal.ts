import type { Block, Doc } from './model.ts'
import { runs, strong } from './runs.ts'
import type { Workbook } from './workbook.ts'

/** Under what name the templates place the notice of a paper with people's names. */
export const internalWords = 'do użytku wewnętrznego'
/** Whether people are named nobody has counted: texts may name them too. */
const warning = 'Może zawierać dane osób. Nie publikować i nie przekazywać dalej.'
const notice: Block = { kind: 'paragraph', role: 'notice', runs: runs(strong('Do użytku wewnętrznego. '), warning), part: internalWords }

/** A paper that may have people's names says on its first page and over every other one that it is for the office alone. */
export function internalDoc(doc: Doc): Doc {
  const [first, ...rest] = doc.sections
  const sections = first ? [{ ...first, blocks: [notice, ...first.blocks] }, ...rest] : []
  return { ...doc, runningHead: `${doc.runningHead} – ${internalWords}`, sections }
}

/** A spreadsheet says it in its title and first among its notes. */
export function internalWorkbook(workbook: Workbook): Workbook {
  return { ...workbook, title: `${workbook.title} – ${internalWords}`, notes: [`Do użytku wewnętrznego. ${warning}`, ...workbook.notes] }
}
