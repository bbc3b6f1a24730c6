import { findingsSentence } from '#renderer/ui/findings-sentence.ts'
import type { Output } from '#shared/contract/index.ts'
import { countOf } from '#shared/text/plural.ts'
import { formatSize } from '#shared/text/format-size.ts'

export type MadePack = Output<'documents.publicationPack'> & { place: string }
export type MadeSet = Output<'documents.makeSet'> & { place: string }

const fileForms = { one: 'plik', few: 'pliki', many: 'plików' }
const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }

/** What was packed and where. */
export const packedSentence = ({ path, files, place }: MadePack) => `Zapisano pakiet „${path}”${place}: ${countOf(files.length, fileForms)}, lista odnośników (HTML i Markdown) i sumy kontrolne.`

/** What „Sprawdzenie przed publikacją” found in all of it. */
export const remarksSentence = (remarks: MadePack['remarks']) => `Sprawdzenie przed publikacją: ${findingsSentence(remarks.flatMap(({ rows }) => rows))}`

/** What was made and where. */
export const setSentence = ({ path, documents, files, bytes, place }: MadeSet) => `Zapisano ${countOf(documents, documentForms)} (${countOf(files, fileForms)}, ${formatSize(bytes)}) w folderze „${path}”${place}.`

/** What somebody should know who hands on both: DOCX of the office's own templates, the rest as the program makes it. */
export const ownTemplatesSentence = (titles: readonly string[]) => `DOCX z własnych szablonów (${titles.join(', ')}) mogą mówić co innego niż PDF, HTML i XLSX, które mają układ wbudowany. Różnice wymienia „Sprawdzenie” w podglądzie każdego dokumentu.`

/** How far it is: „214 z 300”. */
export const progressWords = (progress: { done: number; total: number } | null) => (progress ? `Tworzenie plików: ${progress.done} z ${progress.total}` : 'Tworzenie plików…')
