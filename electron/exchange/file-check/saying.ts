/** Words, an address or a number. */
const saying = /\p{L}\s+\p{L}|@|\d{3}\D{0,3}\d{3}/u

/** Whether the value of an attribute may say something to somebody; all others are settings. */
export const isSaying = (value: string): boolean => saying.test(value)

/** Addresses write letters as codes and gaps as signs. */
export function decodedAddress(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll(/[+_]/g, ' '))
  } catch {
    return value
  }
}
