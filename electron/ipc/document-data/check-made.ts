import { checkDocument } from '#shared/documents/check/check-document.ts'
import { findLeaks, leakFindings, withoutOfficial, type SearchedText } from '#shared/documents/check/personal-data.ts'
import { textsOfDoc, textsOfWorkbook } from '#shared/documents/check/placed-texts.ts'
import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { officeFindings } from '#electron/exchange/file-check/office-findings.ts'
import { readOfficeFacts } from '#electron/exchange/file-check/read-office-facts.ts'
import { readOfficialData } from '#electron/store/known-people.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { DocumentOrder } from './build-document.ts'
import { readSearch } from './read-search.ts'
import type { Model } from './snapshot.ts'

/** A file of a document as it would be handed over. Files of other formats say only what their model says. */
export type CheckedFile = { format: 'docx' | 'xlsx'; bytes: Uint8Array }
/** `models`: with rows that can be read again. `order`: null for what is no document of the catalogue. */
export type CheckedParts = { order: DocumentOrder | null; models: readonly Model[]; files: readonly CheckedFile[] }

/** What a document should be mended in before it is published: as its models and its files say, and in what is for everybody whatever is known of people. All of it, in the order of the rules. */
export async function checkMade(db: ReadDb, { order, models, files }: CheckedParts): Promise<DocumentFinding[]> {
  const read = files.map(({ format, bytes }) => ({ name: `plik ${format.toUpperCase()}`, facts: readOfficeFacts(format, bytes) }))
  // What the pages say is told with its place there; of a spreadsheet and of a file only what they say besides.
  const said = new Set<string>()
  const texts = [...models.map(textsOfModel), ...read.map(({ name, facts }) => facts.texts.map(({ text, where }) => ({ text, where: `${name}, ${where}` })))].flatMap((own) => {
    const rest = own.filter(({ text }) => text.split('\n').some((line) => !said.has(plain(line))))
    for (const { text } of own) for (const line of text.split('\n')) said.add(plain(line))
    return rest
  })
  return [
    ...models.flatMap((model) => ('doc' in model ? checkDocument(model.doc) : [])),
    ...read.flatMap(({ name, facts }) => officeFindings(facts, name)),
    ...(isForEverybody(order) ? await leaksIn(db, texts, order) : []),
  ]
}

function textsOfModel(model: Model): SearchedText[] {
  if ('doc' in model) return textsOfDoc(model.doc)
  if ('workbook' in model) return textsOfWorkbook(model.workbook)
  const { title, intro, columns, rows } = model.sheet
  return [title, ...intro].map((text) => ({ text, where: 'wstęp' })).concat(rows.flatMap((row, index) => row.map((text, column) => ({ text, where: `wiersz ${index + 1}, kolumna „${columns[column]?.header ?? ''}”` }))))
}

/** Files tie words with hard spaces. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()

function isForEverybody(order: DocumentOrder | null): boolean {
  return order === null || !(order.isInternal || (isDocumentKind(order.kind) && catalogue[order.kind].isOfficeOnly))
}

async function leaksIn(db: ReadDb, texts: readonly SearchedText[], order: DocumentOrder | null): Promise<DocumentFinding[]> {
  const leaks = findLeaks(texts, await readSearch(db, order?.for ?? {}))
  return leaks.length === 0 ? [] : leakFindings(withoutOfficial(leaks, await readOfficialData(db)))
}
