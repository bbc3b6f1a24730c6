/** A short number, with a letter where it has one, that stands by itself and not in an address of a page, a case number or a telephone. */
const before = '(?<![\\p{L}\\p{N}/.-])\\d{1,4}[a-z]?'
const after = '\\d{1,4}[a-z]?(?![\\p{L}\\p{N}/-])'

/** `30-703`, `3-4`, `pkt 1-32a`: programs end lines after the hyphen even there, and a postcode or a house's number must not be torn. */
export const hyphenatedNumber = new RegExp(`${before}-${after}`, 'gu')
/** The hyphen alone; looked for first, for few texts have one. */
export const numberHyphen = new RegExp(`-(?<=${before}-)(?=${after})`, 'u')
