import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = { files: Record<string, Entry> } | { size: number; offset: string } | { size: number; unpacked: true }

function contentOf(entry: Exclude<Entry, { files: unknown }>, path: string, archive: { file: string; bytes: Buffer; start: number }): Buffer {
  if ('unpacked' in entry) return readFileSync(join(`${archive.file}.unpacked`, path))
  const from = archive.start + Number(entry.offset)
  return archive.bytes.subarray(from, from + entry.size)
}

/** Every file of an asar archive by its path, the unpacked ones beside it included. Format: github.com/electron/asar. */
export function readAsar(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file)
  const archive = { file, bytes, start: 8 + bytes.readUInt32LE(4) }
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Entry // the format's own shape
  const found = new Map<string, Buffer>()
  const visit = (entry: Entry, path: string) => {
    if (!('files' in entry)) found.set(path, contentOf(entry, path, archive))
    else for (const [name, child] of Object.entries(entry.files)) visit(child, path ? `${path}/${name}` : name)
  }
  visit(header, '')
  return found
}
