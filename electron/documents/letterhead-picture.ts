import type { LetterheadPicture, Opening } from '#shared/documents/model.ts'
import { AppError } from '#shared/errors.ts'
import type { DrawPng } from './draw-png.ts'
import { letterheadLineMm, letterheadPictureMm } from './house-style.ts'

type Source = { mime: 'image/png' | 'image/jpeg'; bytes: Uint8Array; widthPx: number; heightPx: number }

/** 400 to an inch: sharper than office printers are. */
const pixelsPerMm = 400 / 25.4
/** Where a PNG says how large it is. */
const widthAt = 16
const heightAt = 20

/**
 * A picture from outside, drawn anew as the PNG that letterheads are printed with: as large as the paper needs, and nothing in it but what is seen. `invalid_input` (`picture_damaged`) for one of which nothing can be drawn.
 * It is made smaller by halves, so that no line of it is lost between the dots.
 */
export async function drawLetterheadPicture(source: Source, drawPng: DrawPng): Promise<Uint8Array> {
  const { mime, widthPx, heightPx } = source
  const onPaper = Math.min(letterheadPictureMm.width / widthPx, letterheadPictureMm.height / heightPx)
  const wanted = Math.max(1, Math.floor(widthPx * onPaper * pixelsPerMm))
  let width = widthPx
  let drawn = { mime, bytes: source.bytes }
  do {
    width = Math.max(wanted, Math.ceil(width / 2))
    drawn = { mime: 'image/png', bytes: await drawPng(framed(drawn, { widthPx, heightPx }), width) }
  } while (width > wanted)
  const nothing = await drawPng(svgOf('', { widthPx, heightPx }), width)
  if (Buffer.from(nothing).equals(drawn.bytes)) throw new AppError('invalid_input', { reason: 'picture_damaged' })
  return drawn.bytes
}

/** The picture that `drawLetterheadPicture` made, with its size on paper. */
export function letterheadPicture(png: Uint8Array, description: string): LetterheadPicture {
  const { buffer, byteOffset, byteLength } = png
  const header = new DataView(buffer, byteOffset, byteLength)
  return { png, widthMm: onPaper(header.getUint32(widthAt)), heightMm: onPaper(header.getUint32(heightAt)), description }
}

/** Whether the lines of the letterhead stand beside its picture, which then takes no room of its own: there must be as many as it is high, for nothing else may stand there. */
export function isBesideLines({ letterhead, logo }: Opening): boolean {
  return logo !== undefined && letterhead.length * letterheadLineMm >= logo.heightMm
}

const onPaper = (pixels: number) => Math.round((pixels / pixelsPerMm) * 100) / 100

type Size = Pick<Source, 'widthPx' | 'heightPx'>

function framed({ mime, bytes }: Pick<Source, 'mime' | 'bytes'>, size: Size): string {
  return svgOf(`<image width="${size.widthPx}" height="${size.heightPx}" preserveAspectRatio="none" href="data:${mime};base64,${Buffer.from(bytes).toString('base64')}"/>`, size)
}

function svgOf(content: string, { widthPx, heightPx }: Size): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${content}</svg>`
}
