/** Contrast of two colours written `RRGGBB`, from 1 to 21 (WCAG 2.1, relative luminance); what is no such colour is white paper. */
export function contrastOf(colour: string, background: string): number {
  const [lighter, darker] = [luminance(colour), luminance(/^[\da-f]{6}$/i.test(background) ? background : 'ffffff')].toSorted((one, other) => other - one)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
