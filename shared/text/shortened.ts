/** The beginning of a text on one line, cut between words, with „…” where something is left out; `longest` counts characters, the mark included. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= longest) return line
  const room = longest - 1
  const space = characters.lastIndexOf(' ', room)
  const cut = characters.slice(0, space > room / 3 ? space : room).join('')
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`
}
