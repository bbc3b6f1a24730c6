import { createHash } from 'node:crypto'

/** A mark of a row as letters and digits: what it carries is an id and hexadecimal digits of a fixed number of bytes behind it. */
export type MarkCode = {
  write: (id: string, hex: string) => string
  /** What a mark says; nothing for what is none. Case, spaces and dashes do not matter. */
  read: (cell: string) => { id: string; hex: string } | undefined
}

/** Crockford's letters: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const [idBytes, checkBytes] = [16, 3]

const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest()

/** A hash of texts, as a mark keeps it. */
export const hashOf = (texts: readonly string[], bytes: number): string => digest(JSON.stringify(texts)).subarray(0, bytes).toString('hex')

/** Marks that begin with `head` and carry so many bytes beside the id; with a checksum, so that a mistyped one is not taken for another row. */
export function makeMarkCode(head: string, bytes: number): MarkCode {
  const payloadBytes = idBytes + bytes
  const length = Math.ceil(((payloadBytes + checkBytes) * 8) / 5)
  const checkOf = (payload: Uint8Array) => digest(Buffer.concat([Buffer.from(head), payload])).subarray(0, checkBytes)
  return {
    write(id, hex) {
      const payload = Buffer.from(id.replaceAll('-', '') + hex, 'hex')
      return head + toLetters(Buffer.concat([payload, checkOf(payload)]), length)
    },
    read(cell) {
      if (cell.length > 4 * length) return undefined
      const text = cell.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
      if (!text.startsWith(head) || text.length !== head.length + length) return undefined
      const read = fromLetters(text.slice(head.length), payloadBytes + checkBytes)
      const payload = read?.subarray(0, payloadBytes)
      if (!payload || !checkOf(payload).equals(read!.subarray(payloadBytes))) return undefined
      const all = payload.toString('hex')
      const id = [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20, 2 * idBytes)].join('-')
      return { id, hex: all.slice(2 * idBytes) }
    },
  }
}

function toLetters(bytes: Uint8Array, length: number): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let index = 0; index < length; index += 1) {
    text = letters.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return text
}

function fromLetters(text: string, bytes: number): Buffer | undefined {
  let bits = 0n
  for (const letter of text) {
    const value = letters.indexOf(letter)
    if (value < 0) return undefined
    bits = (bits << 5n) | BigInt(value)
  }
  return bits >> BigInt(bytes * 8) === 0n ? Buffer.from(bits.toString(16).padStart(bytes * 2, '0'), 'hex') : undefined
}
