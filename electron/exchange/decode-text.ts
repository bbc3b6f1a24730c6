import { AppError } from '#shared/errors.ts'

/** The text of a file by its mark of order, else UTF-8, else Windows-1250, in which Polish Excel writes CSV. `io_failed` (`not_a_table`) for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  const text = byMark(bytes) ?? decoded('utf-8', bytes) ?? decoded('windows-1250', bytes)
  if (text === undefined || text.includes('\0')) throw new AppError('io_failed', { reason: 'not_a_table' })
  return text
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes)
  return first === 0xfe && second === 0xff ? decoded('utf-16be', bytes) : undefined
}

/** Without the mark; undefined when the bytes are no such text. */
function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
