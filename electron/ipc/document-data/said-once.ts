import type { SearchedText } from '#shared/documents/check/personal-data.ts'
import { textsOfDoc, textsOfWorkbook } from '#shared/documents/check/placed-texts.ts'
import { readOfficeFacts, type OfficeFacts } from '#electron/exchange/file-check/read-office-facts.ts'
import { textsOfMarkdown } from '#electron/exchange/file-check/texts-of-markdown.ts'
import { textsOfPage } from '#electron/exchange/file-check/texts-of-page.ts'
import type { Model } from './snapshot.ts'

/** A file of a document as it would be handed over. Files of other formats say only what their model says. */
export type CheckedFile = { format: 'docx' | 'xlsx' | 'html' | 'md'; bytes: Uint8Array }
/** `facts`: none of what has no properties of an office's file. */
export type ReadFile = { name: string; texts: readonly SearchedText[]; facts?: OfficeFacts }

const reading: { [F in CheckedFile['format']]: (bytes: Uint8Array) => Omit<ReadFile, 'name'> } = {
  docx: (bytes) => withFacts(readOfficeFacts('docx', bytes)),
  xlsx: (bytes) => withFacts(readOfficeFacts('xlsx', bytes)),
  html: (bytes) => ({ texts: textsOfPage(bytes) }),
  md: (bytes) => ({ texts: textsOfMarkdown(bytes) }),
}
const withFacts = (facts: OfficeFacts) => ({ texts: facts.texts, facts })

/** `io_failed` (`read_back_failed`) for what is no such file. */
export const readCheckedFile = ({ format, bytes }: CheckedFile): ReadFile => ({ name: `plik ${format.toUpperCase()}`, ...reading[format](bytes) })

/** All of these texts, each line once: those of the first are told with their places there; of others and of files only what they say besides. */
export function saidOnce(all: readonly (readonly SearchedText[])[], files: readonly ReadFile[]): SearchedText[] {
  const said = new Set<string>()
  return [...all, ...files.map(({ name, texts }) => texts.map(({ text, where }) => ({ text, where: `${name}, ${where}` })))].flatMap((own) => {
    const rest = own.filter(({ text }) => text.split('\n').some((line) => !said.has(plain(line))))
    for (const { text } of own) for (const line of text.split('\n')) said.add(plain(line))
    return rest
  })
}

/** Every text of a model with its place. */
export function textsOfModel(model: Model): SearchedText[] {
  if ('doc' in model) return textsOfDoc(model.doc)
  if ('workbook' in model) return textsOfWorkbook(model.workbook)
  const { title, intro, columns, rows } = model.sheet
  return [title, ...intro].map((text) => ({ text, where: 'wstęp' })).concat(rows.flatMap((row, index) => row.map((text, column) => ({ text, where: `wiersz ${index + 1}, kolumna „${columns[column]?.header ?? ''}”` }))))
}

/** Files tie words with hard spaces. Single plain spaces, which are nearly all, are left as they are (measured: a third of the time). */
const plain = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()
