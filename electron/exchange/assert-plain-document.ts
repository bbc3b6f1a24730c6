import { AppError, type Reason } from '#shared/errors.ts'
import { assertWholeDocument, type DocumentLinks, type PartRelation } from './assert-whole-document.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { walkXml } from './walk-xml.ts'

type Parts = ReadonlyMap<string, Uint8Array>

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The body, wherever the writer put it; newer Word on the web calls it `document2.xml`. */
const bodyName = /^word\/document\d*\.xml$/
const contentTypes = '[Content_Types].xml'

/** Parts that are read as XML; what else a letter holds is pictures, fonts and the settings of a printer. Another ending could hide XML that nobody looked into. */
const xmlEnding = /\.(?:xml|rels|vml)$/i
const knownEnding = /\.(?:xml|rels|vml|png|jpe?g|jpe|jfif|gif|bmp|tiff?|emf|wmf|svg|wdp|odttf|ttf|fntdata|bin)$/i
/** Drawings as SVG are pictures: no program runs or fetches anything from one. */
const xmlType = /^(?!image\/svg\+xml$).*[+/]xml\s*(?:;|$)/i
const declaredEncoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/

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
 * Refuses what is no plain document of Word: another kind of file, one with parts missing or of unknown kinds, broken XML, XML that declares entities or is not UTF-8 (`not_a_document`), macros and controls (`document_has_macros`), a digital signature, which no changed file keeps (`document_signed`), and whatever is taken from another place
 * when the document is opened: attached templates, linked pictures and shapes, embedded objects, fields that read what lies elsewhere (`document_reaches_out`, `params.what`). All `io_failed`; `file_too_large`, `reading_too_long` and `cancelled` as the budget says.
 */
export async function assertPlainDocument(parts: Parts, budget: ReadingBudget): Promise<void> {
  const bodies = [...parts.keys()].filter((name) => bodyName.test(name))
  const [main] = bodies
  if (bodies.length !== 1 || main === undefined || !parts.has(contentTypes)) throw refused('not_a_document')
  for (const name of parts.keys()) if (/(?:^|\/)(?:vba[^/]*|activex\d*)\.bin$/i.test(name)) throw refused('document_has_macros')
  for (const name of parts.keys()) if (/^_xmlsignatures\//i.test(name)) throw refused('document_signed')
  const links: DocumentLinks = { relations: new Map(), used: new Map() }
  for (const [name, bytes] of parts) {
    if (!knownEnding.test(name)) throw refused('not_a_document')
    if (!xmlEnding.test(name)) continue
    if (bytes.length > longestXml) throw refused('file_too_large')
    assertEncoding(bytes)
    const [relations, used] = [[] as PartRelation[], new Set<string>()]
    await assertPart([name, bytes], { relations, used }, budget)
    if (name.endsWith('.rels')) links.relations.set(name, relations)
    links.used.set(name, used)
  }
  assertWholeDocument(parts.keys(), main, links)
}

/** Filling in reads UTF-8 only, and so does every program that writes these files. */
function assertEncoding(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '')
  const declared = declaredEncoding.exec(head)?.[1] ?? 'utf-8'
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(head) || !/^(?:utf-?8|us-ascii)$/i.test(declared)) throw refused('not_a_document')
}

type PartLinks = { relations: PartRelation[]; used: Set<string> }

async function assertPart([name, bytes]: [string, Uint8Array], { relations, used }: PartLinks, budget: ReadingBudget): Promise<void> {
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
      else if (element === 'Relationship' && name.endsWith('.rels')) relations.push(assertedRelation(attributes))
      else if (element === 'altChunk' || element === 'object') throw refused('document_reaches_out', { what: 'osadzony plik' })
      if (!name.startsWith('customXml/')) noteAddresses(attributes, used)
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

/** Ids of relations stand under the prefix `r` in what every program writes; older drawings (VML) can also name a file or a page outright, under any prefix. */
function noteAddresses(attributes: Record<string, string>, used: Set<string>): void {
  for (const [key, value] of Object.entries(attributes)) {
    const [prefix, local] = key.includes(':') ? key.split(':', 2) : ['', key]
    if (value === '' || prefix === 'xmlns') continue
    if (prefix === 'r') used.add(value)
    else if (/^(?:src|href|althref)$/i.test(local ?? '') && !value.trim().startsWith('#')) throw refused('document_reaches_out', { what: 'obraz lub kształt wstawiony jako łącze' })
  }
}

/** Whether an entry of the list of types is the body's; macros are refused. */
function assertType({ ContentType: type = '', PartName: part = '', Extension: extension }: Record<string, string>): boolean {
  if (/macroEnabled|vbaProject|activeX/i.test(type)) throw refused('document_has_macros')
  if (xmlType.test(type) && !xmlEnding.test(extension === undefined ? part : `.${extension}`)) throw refused('not_a_document')
  return type === mainType && bodyName.test(part.replace(/^\//, ''))
}

function assertedRelation({ Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }: Record<string, string>): PartRelation {
  const kind = type.slice(type.lastIndexOf('/') + 1)
  if (running.has(kind)) throw refused('document_has_macros')
  if (kind === 'attachedTemplate') throw refused('document_reaches_out', { what: 'dołączony szablon programu Word' })
  if (foreign.has(kind)) throw refused('document_reaches_out', { what: 'osadzony plik' })
  // An address in the place of an id would be one where a drawing uses it.
  if (!/^[\w.-]+$/.test(id)) throw refused('not_a_document')
  if (mode.toLowerCase() !== 'external') return { id, kind, target: target.startsWith('#') ? undefined : target }
  if (kind !== 'hyperlink') throw refused('document_reaches_out', { what: kind === 'image' ? 'obraz wstawiony jako łącze' : 'łącze do innego pliku' })
  if (!harmlessLink.test(target.trim())) throw refused('document_reaches_out', { what: 'odnośnik, który nie prowadzi do strony ani adresu e-mail' })
  return { id, kind, target: undefined }
}

const valueOf = (attributes: Record<string, string>, name: string) => Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1] ?? ''

const refused = (reason: Reason, params?: { what: string }) => new AppError('io_failed', { reason, ...(params && { params }) })
