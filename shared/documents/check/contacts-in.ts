/** An e-mail or a telephone in a text. `key`: the same for every way of writing it. */
export type Contact = { kind: 'email' | 'phone'; found: string; start: number; key: string }

const email = /[^\s@<>"'„”(),;:[\]]+@[^\s@<>"'„”(),;:[\]]+\.\p{L}{2,}/gu
/** Nine digits however they are grouped, the country's number before them or not. */
const phone = /(?<!\d)(?:\(?(?:\+|00)\s?48[\s\u00a0\u202f.()-]{0,2}|48[\s\u00a0\u202f-]?)?\(?(\d(?:[\s\u00a0\u202f.()/\u2010-\u2013-]{0,3}\d){8})(?!\d)/gu

/** Every e-mail and every nine digits that may be a telephone; whose they are is asked elsewhere. */
export function contactsIn(text: string): Contact[] {
  const emails = text.includes('@') ? [...text.matchAll(email)].map(({ 0: found, index }): Contact => ({ kind: 'email', found, start: index, key: found.toLowerCase() })) : []
  return [...emails, ...phonesIn(text)]
}

/** After each nine digits the search goes on behind their first group: a number may stand right before a telephone. */
function phonesIn(text: string): Contact[] {
  const phones: Contact[] = []
  for (let from = 0; ;) {
    phone.lastIndex = from
    const match = phone.exec(text)
    if (!match) return phones
    const [found, digits] = match
    phones.push({ kind: 'phone', found, start: match.index, key: digits!.replace(/\D/gu, '') })
    from = match.index + found.length - digits!.length + /^\d+/u.exec(digits!)![0].length
  }
}
