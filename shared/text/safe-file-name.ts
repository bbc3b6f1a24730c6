const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** Leaves room for a folder, a counter and an extension within the 260 characters that Windows programs still assume. */
const longest = 100

/**
 * A file name without its extension that every system takes: Polish letters folded, words joined by `-`, no sign that Windows, a web address or a shell reads as something else.
 * Names of devices (`CON`, `nul`) get a `-` after them; when nothing is left of the text, the name is `dokument`.
 */
export function safeFileName(text: string): string {
  const folded = text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '')
  const joined = folded.replace(/[^A-Za-z0-9_.]+/g, '-').replace(/-?\.+-?/g, '.').replace(/-{2,}/g, '-')
  const cut = trimEnds(trimEnds(joined).slice(0, longest))
  if (cut === '') return 'dokument'
  const [stem = '', ...rest] = cut.split('.')
  return reserved.test(stem) ? [`${stem}-`, ...rest].join('.') : cut
}

function trimEnds(name: string): string {
  return name.replace(/^[-._]+|[-._]+$/g, '')
}
