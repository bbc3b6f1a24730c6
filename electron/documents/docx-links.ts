import { createEscaper } from './escaper.ts'
import { linkAddress } from './link-address.ts'

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Remembers what the links of a document lead to: the text names them, another part of the file holds their addresses. */
export type Links = {
  /** The id of the relationship that leads to an address; none when it leads nowhere. */
  idOf: (href: string) => string | undefined
  /** The relationships of the document with those given out so far. */
  xml: (relationships: string) => string
}

/** No links yet. */
export function createLinks(): Links {
  const ids = new Map<string, string>()
  return {
    idOf: (href) => {
      const address = linkAddress(href)
      if (address === undefined) return undefined
      const id = ids.get(address) ?? `link${ids.size + 1}`
      ids.set(address, id)
      return id
    },
    xml: (relationships) => {
      const { attribute } = createEscaper({ hasHardSpaces: false })
      const own = [...ids].map(([address, id]) => `<Relationship Id="${id}" Type="${hyperlinkType}" Target="${attribute(address)}" TargetMode="External"/>`)
      return relationships.replace('</Relationships>', () => `${own.join('')}</Relationships>`)
    },
  }
}
