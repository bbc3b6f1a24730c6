const webAddress = /^https?:\/\/[^\s<>"]+$/iu

/** The address that a link leads to, or nothing: only pages of the web may be reached from a document, never a script, a file or a program. */
export function linkAddress(href: string): string | undefined {
  const trimmed = href.trim()
  return webAddress.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : undefined
}
