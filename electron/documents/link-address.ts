const webAddress = /^https?:\/\/[^\s<>"]+$/iu

/** A document that lies beside the list that names it: small letters, digits and hyphens, so nothing that is run or that leaves the folder. */
const neighbour = /^[a-z0-9][a-z0-9-]*\.(?:docx|pdf|xlsx|html|md)$/

/** The address that a link leads to, or nothing: only pages of the web and documents of the same folder may be reached from a document, never a script or a program. */
export function linkAddress(href: string): string | undefined {
  const trimmed = href.trim()
  if (neighbour.test(trimmed)) return trimmed
  return webAddress.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined
}
