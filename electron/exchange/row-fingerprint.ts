import { createHash } from 'node:crypto'

/** What a row that was sent out says of itself: of which record it is, and what stood in it. */
export type RowFingerprint = { id: string; texts: string; answer: string }

/** Crockford's letters: none that is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const head = 'S1'
const hashBytes = 5
const checkBytes = 3
const payloadBytes = 16 + 2 * hashBytes
const length = Math.ceil(((payloadBytes + checkBytes) * 8) / 5)

/** A short hash of texts, as a fingerprint keeps it: two that differ by chance alike are one in 10¹². */
export function shortHash(texts: readonly string[]): string {
  return digest(JSON.stringify(texts)).subarray(0, hashBytes).toString('hex')
}

/** The mark of a row that is sent out: letters and digits only, with a checksum, so that a mistyped one is not taken for another row. */
export function writeFingerprint({ id, texts, answer }: RowFingerprint): string {
  const payload = Buffer.from(id.replaceAll('-', '') + texts + answer, 'hex')
  return head + toLetters(Buffer.concat([payload, checkOf(payload)]))
}

/** What a mark says; nothing for what is none. Case, spaces and dashes do not matter. */
export function readFingerprint(cell: string): RowFingerprint | undefined {
  if (cell.length > 4 * length) return undefined
  const text = cell.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!text.startsWith(head) || text.length !== head.length + length) return undefined
  const bytes = fromLetters(text.slice(head.length))
  const payload = bytes?.subarray(0, payloadBytes)
  if (!payload || !checkOf(payload).equals(bytes!.subarray(payloadBytes))) return undefined
  const hex = payload.toString('hex')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
  return { id, texts: hex.slice(32, 32 + 2 * hashBytes), answer: hex.slice(32 + 2 * hashBytes) }
}

const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest()
const checkOf = (payload: Uint8Array) => digest(Buffer.concat([Buffer.from(head), payload])).subarray(0, checkBytes)

function toLetters(bytes: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let index = 0; index < length; index += 1) {
    text = letters.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return text
}

function fromLetters(text: string): Buffer | undefined {
  let bits = 0n
  for (const letter of text) {
    const value = letters.indexOf(letter)
    if (value < 0) return undefined
    bits = (bits << 5n) | BigInt(value)
  }
  const bytes = payloadBytes + checkBytes
  return bits >> BigInt(bytes * 8) === 0n ? Buffer.from(bits.toString(16).padStart(bytes * 2, '0'), 'hex') : undefined
}
