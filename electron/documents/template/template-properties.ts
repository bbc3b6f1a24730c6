import { strToU8 } from 'fflate'
import type { Element } from '@xmldom/xmldom'
import { coreProperties } from '#electron/documents/core-properties.ts'
import { createEscaper } from '#electron/documents/escaper.ts'
import type { TemplateAbout } from './fill-template.ts'
import { withEntry } from './with-entry.ts'
import { childElements, parseXml, serialiseXml, wordElements, wordNames } from './word-xml.ts'

type Parts = Record<string, Uint8Array>

const types = '[Content_Types].xml'
const relations = '_rels/.rels'
const [corePart, appPart, customPart] = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const blankApp = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`
const blankCustom = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>'
const formSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** What the template's own file said of whoever wrote it: gone before the filling, so that braces in it are no placeholders. */
export function blankProperties(parts: Parts): Parts {
  const blank = strToU8(`${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`)
  return { ...parts, ...(parts[corePart] && { [corePart]: blank }), ...(parts[appPart] && { [appPart]: strToU8(blankApp) }), ...(parts[customPart] && { [customPart]: strToU8(`${declaration}${blankCustom}`) }) }
}

/** The parts with the document's own properties: title, author, language, moment, the form's number; the text is Polish unless a part of it says otherwise. */
export function withProperties(parts: Parts, about: TemplateAbout): Parts {
  const known: Parts = { ...parts, [corePart]: strToU8(coreProperties({ ...about, title: about.fullTitle ?? about.title })) }
  if (parts[customPart] && about.form) known[customPart] = strToU8(formProperties(about.form))
  const styles = parts['word/styles.xml']
  if (styles) known['word/styles.xml'] = strToU8(withLanguage(text(styles), about.language))
  return parts[corePart] ? known : { ...known, [types]: strToU8(withEntry(text(parts[types]!), { name: 'Override', PartName: `/${corePart}`, ContentType: coreType })), [relations]: strToU8(withEntry(text(parts[relations]!), { name: 'Relationship', Id: 'referatCore', Type: coreRelation, Target: corePart })) }
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The language of all text that names none of its own. */
function withLanguage(xml: string, language: string): string {
  const root = parseXml(xml)
  const properties = wordElements(root, 'rPrDefault').flatMap(childElements)[0]
  if (!properties) return xml
  const found = wordElements(properties, 'lang')[0]
  const element: Element = found ?? root.ownerDocument!.createElementNS(wordNames, 'w:lang')
  element.setAttributeNS(wordNames, 'w:val', language)
  if (!found) properties.appendChild(element)
  return serialiseXml(root)
}

/** The form's number and version, by which a form that comes back is known. */
function formProperties({ id, version }: NonNullable<TemplateAbout['form']>): string {
  const { escape } = createEscaper({ hasHardSpaces: false })
  const entries = [['Formularz', id], ['Wersja formularza', version]] as const
  const written = entries.map(([name, value], index) => `<property fmtid="${formSet}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escape(value)}</vt:lpwstr></property>`)
  return `${declaration}${blankCustom.replace('/>', '>')}${written.join('')}</Properties>`
}
