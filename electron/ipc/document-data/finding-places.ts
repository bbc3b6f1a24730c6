import type { DocumentFor } from '#shared/contract/documents.ts'
import type { DocumentFinding, FindingPlace } from '#shared/domain/document-finding.ts'
import { findEntryWithWords } from '#electron/store/entry-with-words.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readSettings } from '#electron/ipc/settings.ts'

/** What the opening of every paper takes from the settings. */
const ofOffice = new Set(['nagłówek pisma', 'opis znaku w nagłówku'])
const shortestWords = 3

/** Findings with the place where each is mended, where the words that it quotes stand in one: the settings, the meeting or consultation that the document is for, or one of its entries. */
export async function withPlaces(db: ReadDb, findings: readonly DocumentFinding[], target: DocumentFor): Promise<DocumentFinding[]> {
  if (findings.length === 0) return []
  const sources = await readSources(db, target)
  return Promise.all(findings.map(async (finding) => {
    const place = await placeOf(db, finding, { sources, target })
    return place ? { ...finding, place } : finding
  }))
}

type Source = { noun: 'consultations' | 'meetings' | 'settings'; id: string; values: object }

async function placeOf(db: ReadDb, { sentence, where }: DocumentFinding, { sources, target }: { sources: readonly Source[]; target: DocumentFor }): Promise<FindingPlace | undefined> {
  if (ofOffice.has(where)) return { noun: 'settings', id: 'office', field: '' }
  if (where === 'znak sprawy' && target.consultation !== undefined) return { noun: 'consultations', id: target.consultation, field: 'caseNumber' }
  const words = wordsOf(sentence)
  if (words === undefined) return undefined
  for (const { noun, id, values } of sources) {
    const field = Object.entries(values).find(([, value]) => textIn(value).includes(words))?.[0]
    if (field !== undefined) return { noun, id: noun === 'settings' ? (field === 'informationClause' ? 'clause' : 'office') : id, field }
  }
  const entry = await findEntryWithWords(db, words, target)
  return entry && { noun: 'postulates', ...entry }
}

/** What the sentence quotes, without the marks of what is left out around it. */
function wordsOf(sentence: string): string | undefined {
  const words = /„(.+?)”/u.exec(sentence)?.[1]?.replace(/^…(?=\p{L})|(?<=\p{L})…$/gu, '').trim()
  return words !== undefined && words.length >= shortestWords ? words : undefined
}

async function readSources(db: ReadDb, { meeting, consultation }: DocumentFor): Promise<Source[]> {
  return [
    ...(meeting === undefined ? [] : [{ noun: 'meetings', id: meeting, values: await readEntity(db, 'meeting', meeting) } as const]),
    ...(consultation === undefined ? [] : [{ noun: 'consultations', id: consultation, values: await readEntity(db, 'consultation', consultation) } as const]),
    { noun: 'settings', id: '', values: await readSettings(db) },
  ]
}

/** All words of a field, on one line as findings quote them. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.map(textIn).join('\n') : value && typeof value === 'object' ? Object.values(value).map(textIn).join('\n') : '').replaceAll(/\s+/gu, ' ')
