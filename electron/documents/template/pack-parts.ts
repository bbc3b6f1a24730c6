import { createMemorySink } from '#electron/documents/sink.ts'
import { createZip } from '#electron/documents/zip.ts'

/** Parts of a DOCX as its bytes, the same for the same parts and moment. `[Content_Types].xml` first, where programs that guess a file's kind look for it; the rest by name. */
export async function packParts(parts: Readonly<Record<string, Uint8Array>>, modified: string): Promise<Uint8Array> {
  const sink = createMemorySink()
  const zip = createZip(sink, { modified: new Date(modified) })
  // Folders are no parts.
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  for (const name of names.toSorted()) await zip.add(name, [parts[name]!])
  await zip.finish()
  return sink.bytes()
}
