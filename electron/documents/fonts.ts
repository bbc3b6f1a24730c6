import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The parts of Carlito and the characters each is for (as @fontsource/carlito 5.3 splits it): a page carries only the parts it needs. */
const subsets = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
} as const
const weights = [400, 700] as const

type FontFace = { weight: number; range: string; data: string }

/** The font as it goes into pages. Made once, used for every page. */
export type Fonts = readonly FontFace[]

/** Reads the font files (`carlito-<part>-<weight>.woff2`) of a folder. */
export async function loadFonts(folder: string): Promise<Fonts> {
  return Promise.all(
    Object.entries(subsets).flatMap(([subset, range]) =>
      weights.map(async (weight) => ({ weight, range, data: await readFile(join(folder, `carlito-${subset}-${weight}.woff2`), 'base64') })),
    ),
  )
}

/** The style rules that embed what a text needs of the font. */
export function fontFaces(fonts: Fonts, text: string): string {
  return fonts
    .filter((font) => rangePattern(font.range).test(text))
    .map((font) => `@font-face{font-family:Carlito;font-weight:${font.weight};src:url(data:font/woff2;base64,${font.data}) format("woff2");unicode-range:${font.range}}`)
    .join('\n')
}

function rangePattern(range: string): RegExp {
  const characters = range.replace(/U\+/g, '').split(',').map((part) => part.split('-').map((code) => `\\u{${code}}`).join('-'))
  return new RegExp(`[${characters.join('')}]`, 'u')
}
