import { checkDocument } from '#shared/documents/check/check-document.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { officeFindings } from '#electron/exchange/file-check/office-findings.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { DocumentOrder } from './build-document.ts'
import { isForEverybody, leaksIn } from './leaks-in.ts'
import type { ReadyPeople } from './read-search.ts'
import { readCheckedFile, saidOnce, textsOfModel, type CheckedFile } from './said-once.ts'
import type { Model } from './snapshot.ts'
import { templateFindings } from './template-findings.ts'

/** `models`: with rows that can be read again. `ready`: the people of the register, where many documents are checked. `order`: null for what is no document of the catalogue. */
export type CheckedParts = { order: DocumentOrder | null; models: readonly Model[]; files: readonly CheckedFile[]; ready?: ReadyPeople }

/** What a document should be mended in before it is published: as its models and its files say, and in what is for everybody whatever is known of people. All of it, in the order of the rules. */
export async function checkMade(db: ReadDb, { order, models, files, ready }: CheckedParts): Promise<DocumentFinding[]> {
  const read = files.map(readCheckedFile)
  return [
    ...models.flatMap((model) => ('doc' in model ? checkDocument(model.doc) : [])),
    ...read.flatMap(({ name, facts }) => (facts ? officeFindings(facts, name) : [])),
    ...(await ownWords(models, files)),
    ...(isForEverybody(order) ? await leaksIn(db, saidOnce(models.map(textsOfModel), read), { target: order?.for ?? {}, ready }) : []),
  ]
}

async function ownWords(models: readonly Model[], files: readonly CheckedFile[]): Promise<DocumentFinding[]> {
  const docx = files.find(({ format }) => format === 'docx')
  return docx ? (await Promise.all(models.map((model) => templateFindings(model, docx.bytes)))).flat() : []
}
