import { crc32 } from 'node:zlib'
import { AppError } from '#shared/errors.ts'

export type PictureFile = { mime: 'image/png' | 'image/jpeg'; bytes: Uint8Array; widthPx: number; heightPx: number }

/** What a picture for letterheads may be; smaller ones are blurred on paper. */
export const pictureCaps = { bytes: 2 * 1024 * 1024, sidePx: 4000, leastSidePx: 50 } as const

/**
 * What kind of picture a file is and how large, by its bytes alone, whatever it is called: PNG (ISO/IEC 15948) or JPEG (ITU-T T.81), whole to its last mark. It is not unpacked here.
 * `invalid_input`: `not_a_picture`, `picture_damaged`, `picture_too_large`, `picture_too_small`.
 */
export function readPicture(bytes: Uint8Array): PictureFile {
  if (bytes.length > pictureCaps.bytes) throw refused('picture_too_large')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kinds.find(({ signature }) => file.subarray(0, signature.length).equals(signature))
  if (!kind) throw refused('not_a_picture')
  const size = kind.sizeOf(file)
  if (!size) throw refused('picture_damaged')
  const { widthPx, heightPx } = size
  if (Math.max(widthPx, heightPx) > pictureCaps.sidePx) throw refused('picture_too_large')
  if (Math.min(widthPx, heightPx) < pictureCaps.leastSidePx) throw refused('picture_too_small')
  return { mime: kind.mime, bytes, widthPx, heightPx }
}

const refused = (reason: 'not_a_picture' | 'picture_damaged' | 'picture_too_large' | 'picture_too_small') => new AppError('invalid_input', { reason })

type Size = { widthPx: number; heightPx: number }

const kinds = [
  { mime: 'image/png', signature: Buffer.from('89504e470d0a1a0a', 'hex'), sizeOf: pngSize },
  { mime: 'image/jpeg', signature: Buffer.from('ffd8ff', 'hex'), sizeOf: jpegSize },
] as const

/** Chunk by chunk, each with its checksum, from the header to the end mark; undefined when any is missing or changed. */
function pngSize(file: Buffer): Size | undefined {
  let size: Size | undefined
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined
    const type = file.toString('latin1', at + 4, at + 8)
    if (size === undefined) {
      if (type !== 'IHDR' || length !== 13) return undefined
      size = { widthPx: file.readUInt32BE(at + 8), heightPx: file.readUInt32BE(at + 12) }
    }
    if (type === 'IEND') return size
    at = end + 4
  }
  return undefined
}

const endOfPicture = Buffer.from('ffd9', 'hex')
/** What stands before the frame's header without a length: T.81, table B.1. */
const isBare = (mark: number) => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)
/** Frame headers: all of C0–CF but the tables DHT and DAC and the reserved JPG. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc

/** Segment by segment up to the frame's header; the end mark must come after it. */
function jpegSize(file: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= file.length; ) {
    if (file[at] !== 0xff) return undefined
    const mark = file[at + 1]!
    if (mark === 0xff) at += 1
    else if (isBare(mark)) at += 2
    else if (isFrame(mark)) return file.includes(endOfPicture, at) ? { heightPx: file.readUInt16BE(at + 5), widthPx: file.readUInt16BE(at + 7) } : undefined
    else at += 2 + file.readUInt16BE(at + 2)
  }
  return undefined
}
