import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { pictureCaps, readPicture } from '#electron/exchange/read-picture.ts'
import { crestPng, navyJpeg } from '#tests/fixtures/pictures/crest.ts'

const crest = Buffer.from(await crestPng(120))

/** The size, or why the file was refused. */
function found(bytes: Uint8Array): string {
  try {
    const { mime, widthPx, heightPx } = readPicture(bytes)
    return `${mime} ${widthPx}×${heightPx}`
  } catch (error) {
    return error instanceof AppError && error.code === 'invalid_input' ? error.reason! : String(error)
  }
}

/** A PNG that says it is so large, with the right checksum. */
function claiming(widthPx: number, heightPx: number): Buffer {
  const forged = Buffer.from(crest)
  forged.writeUInt32BE(widthPx, 16)
  forged.writeUInt32BE(heightPx, 20)
  forged.writeUInt32BE(crc32(forged.subarray(12, 29)), 29)
  return forged
}

test('a picture is known by its bytes, with its size, whatever comes after its end', () => {
  expect([crest, navyJpeg, Buffer.concat([crest, Buffer.from('more')])].map(found)).toEqual(['image/png 120×60', 'image/jpeg 60×60', 'image/png 120×60'])
})

test('what is no PNG or JPEG is refused, whatever it is called', () => {
  const files = ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<!DOCTYPE html><img src="http://example.org">', 'GIF89a', 'RIFF0000WEBP', '%PDF-1.7', '', '\u0089PNG'].map((text) => Buffer.from(text))
  expect(files.map(found)).toEqual(files.map(() => 'not_a_picture'))
})

test('a picture too small or too large for a letterhead is refused before it is unpacked', () => {
  expect([claiming(1, 1), claiming(120, 49), claiming(20_000, 20_000), claiming(4001, 60), claiming(4000, 50), Buffer.concat([crest, Buffer.alloc(pictureCaps.bytes)])].map(found)).toEqual([
    'picture_too_small', 'picture_too_small', 'picture_too_large', 'picture_too_large', 'image/png 4000×50', 'picture_too_large',
  ])
})

test('wherever a picture is cut or a byte of a PNG is changed, it is refused and never breaks the reader', () => {
  const jpegEnd = navyJpeg.length - 2
  fc.assert(fc.property(fc.integer({ min: 8, max: crest.length - 1 }), fc.integer({ min: 3, max: jpegEnd }), fc.integer({ min: 1, max: 255 }), (at, cut, change) => {
    const changed = Buffer.from(crest)
    changed[at] = changed[at]! ^ change
    expect([found(changed), found(crest.subarray(0, at)), found(navyJpeg.subarray(0, cut))]).toEqual(['picture_damaged', 'picture_damaged', 'picture_damaged'])
  }), { numRuns: 300 })
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(navyJpeg.subarray(0, 3), crest.subarray(0, 8)), (bytes, start) => {
    expect(found(Buffer.concat([start, bytes]))).toMatch(/^picture_|^image\//)
  }), { numRuns: 500 })
})
