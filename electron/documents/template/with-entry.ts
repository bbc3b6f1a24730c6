import { parseXml, serialiseXml } from './word-xml.ts'

/** A list of the file, of types or relations, with one more entry. */
export function withEntry(xml: string, { name, ...attributes }: { name: string } & Record<string, string>): string {
  const root = parseXml(xml)
  const entry = root.ownerDocument!.createElementNS(root.namespaceURI, name)
  for (const [key, value] of Object.entries(attributes)) entry.setAttribute(key, value)
  root.appendChild(entry)
  return serialiseXml(root)
}
