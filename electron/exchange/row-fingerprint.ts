import { hashOf, makeMarkCode } from './mark-code.ts'

/** What a row that was sent out says of itself: of which record it is, and what stood in it. */
export type RowFingerprint = { id: string; texts: string; answer: string }

const hashBytes = 5
const code = makeMarkCode('S1', 2 * hashBytes)

/** A short hash of texts, as a fingerprint keeps it: two that differ by chance alike are one in 10¹². */
export const shortHash = (texts: readonly string[]): string => hashOf(texts, hashBytes)

/** The mark of a row that is sent out. */
export const writeFingerprint = ({ id, texts, answer }: RowFingerprint): string => code.write(id, texts + answer)

/** What a mark says; nothing for what is none. Case, spaces and dashes do not matter. */
export function readFingerprint(cell: string): RowFingerprint | undefined {
  const read = code.read(cell)
  return read && { id: read.id, texts: read.hex.slice(0, 2 * hashBytes), answer: read.hex.slice(2 * hashBytes) }
}
