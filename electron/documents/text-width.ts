/** Advance widths of Carlito in font sizes, rounded up; whatever is not listed is as wide as the font is high. */
const widths: readonly [RegExp, number][] = [
  [/[ijlł.,:;|!'’‘ \u00A0]/u, 0.26],
  [/[frtŕřť()[\]/„”"\-I]/u, 0.42],
  [/[mwMWŵŴ%@&–—…]/u, 0.89],
  [/[\p{Lu}]/u, 0.66],
  [/[\p{Ll}\p{N}\p{Script=Latin}\p{Script=Cyrillic}]/u, 0.55],
]

/** About how wide a text is in Carlito, rather too much than too little; in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1
  return width * size
}
