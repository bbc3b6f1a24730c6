import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Resvg from '@resvg/resvg-wasm'

/** A picture given as SVG, drawn so many pixels wide. The same picture gives the same bytes on every system: the fonts come with the program. */
export type DrawPng = (svg: string, widthPx: number) => Promise<Uint8Array>

/** WebAssembly can be given to the library only once; it is read when the first picture is drawn. */
let library: Promise<typeof Resvg> | undefined

async function loadLibrary(): Promise<typeof Resvg> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return resvg
}

/** A draughtsman with the fonts (`carlito-<weight>.ttf`) of a folder; fonts of the computer are not looked at. */
export function pngDrawer(fontFolder: string): DrawPng {
  let fonts: Promise<Uint8Array[]> | undefined
  return async (svg, widthPx) => {
    library ??= loadLibrary()
    fonts ??= Promise.all([400, 700].map((weight) => readFile(join(fontFolder, `carlito-${weight}.ttf`))))
    const resvg = await library
    const drawing = new resvg.Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, background: '#fff', font: { fontBuffers: await fonts, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' } })
    try {
      const image = drawing.render()
      const png = image.asPng()
      image.free()
      return png
    } finally {
      drawing.free()
    }
  }
}
