import { AppError, type Reason } from '#shared/errors.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { walkXml } from './walk-xml.ts'

type Parts = ReadonlyMap<string, Uint8Array>

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The body, wherever the writer put it; newer Word on the web calls it `document2.xml`. */
const bodyName = /^word\/document\d*\.xml$/
const contentTypes = '[Content_Types].xml'

/** Longer parts, and elements that stand deeper, are found in no letter. */
const longestXml = 8 * 1024 * 1024
const deepest = 200

/** Relations to what runs or is opened in the document's place, by the last word of their type. */
const running = new Set(['vbaProject', 'wordVbaData', 'attachedToolbars', 'keyMapCustomizations', 'control', 'activeXControlBinary'])
const foreign = new Set(['attachedTemplate', 'aFChunk', 'oleObject', 'package', 'subDocument', 'frame', 'mailMergeSource', 'mailMergeHeaderSource', 'recipientData', 'externalLinkPath'])
/** Where a link that the reader follows may lead. */
const harmlessLink = /^(?:https?:\/\/|mailto:|#)/i
/** Fields that fetch a file, a picture or data, or start another program, when the document is opened or printed. */
const fetching = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|RD)\b/i

/**
 * Refuses what is no plain document of Word: another kind of file, broken XML or XML that declares entities (`not_a_document`), macros and controls (`document_has_macros`), and whatever is taken from another place
 * when the document is opened: attached templates, linked pictures, embedded objects, fields that fetch (`document_reaches_out`, `params.what`). All `io_failed`; `file_too_large`, `reading_too_long` and `cancelled` as the budget says.
 */
export async function assertPlainDocument(parts: Parts, budget: ReadingBudget): Promise<void> {
  const bodies = [...parts.keys()].filter((name) => bodyName.test(name))
  if (bodies.length !== 1 || !parts.has(contentTypes)) throw refused('not_a_document')
  for (const name of parts.keys()) if (/(?:^|\/)(?:vba[^/]*|activex\d*)\.bin$/i.test(name)) throw refused('document_has_macros')
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue
    if (bytes.length > longestXml) throw refused('file_too_large')
    await assertPart(name, bytes, budget)
  }
}

async function assertPart(name: string, bytes: Uint8Array, budget: ReadingBudget): Promise<void> {
  const isBody = bodyName.test(name)
  let depth = 0
  let instruction: string | undefined
  let isMain = false
  const closeInstruction = () => {
    if (instruction !== undefined && fetching.test(instruction)) throw refused('document_reaches_out', { what: `pole „${instruction.trim().split(/\s+/, 1)[0]}”` })
    instruction = undefined
  }
  let isInstruction = false
  await walkXml([bytes], {
    open(element, attributes) {
      if (++depth > deepest) throw refused('not_a_document')
      if (depth === 1 && isBody && attributes['xmlns:w'] !== wordNames) throw refused('not_a_document')
      if (name === contentTypes) isMain = assertType(attributes) || isMain
      else if (element === 'Relationship' && name.endsWith('.rels')) assertRelation(attributes)
      else if (element === 'altChunk' || element === 'object') throw refused('document_reaches_out', { what: 'osadzony plik' })
      // Fields may hold fields: a new one begins at each mark, and what was read of the one around it is judged by its first words.
      if (element === 'fldChar') closeInstruction()
      if (element === 'fldSimple' && fetching.test(valueOf(attributes, 'instr'))) throw refused('document_reaches_out', { what: 'pole, które pobiera dane' })
      isInstruction = element === 'instrText'
    },
    text(text) {
      if (isInstruction) instruction = `${instruction ?? ''}${text}`
    },
    close() {
      depth -= 1
      isInstruction = false
    },
  }, budget)
  closeInstruction()
  if (name === contentTypes && !isMain) throw refused('not_a_document')
}

/** Whether an entry of the list of types is the body's; macros are refused. */
function assertType({ ContentType: type = '', PartName: part = '' }: Record<string, string>): boolean {
  if (/macroEnabled|vbaProject|activeX/i.test(type)) throw refused('document_has_macros')
  return type === mainType && bodyName.test(part.replace(/^\//, ''))
}

function assertRelation({ Type: type = '', Target: target = '', TargetMode: mode = '' }: Record<string, string>): void {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  if (running.has(kind)) throw refused('document_has_macros')
  if (kind === 'attachedTemplate') throw refused('document_reaches_out', { what: 'dołączony szablon programu Word' })
  if (foreign.has(kind)) throw refused('document_reaches_out', { what: 'osadzony plik' })
  if (mode.toLowerCase() !== 'external') return
  if (kind !== 'hyperlink') throw refused('document_reaches_out', { what: kind === 'image' ? 'obraz wstawiony jako łącze' : 'łącze do innego pliku' })
  if (!harmlessLink.test(target.trim())) throw refused('document_reaches_out', { what: 'odnośnik, który nie prowadzi do strony ani adresu e-mail' })
}

const valueOf = (attributes: Record<string, string>, name: string) => Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1] ?? ''

const refused = (reason: Reason, params?: { what: string }) => new AppError('io_failed', { reason, ...(params && { params }) })
