import { safeFileName } from '#shared/text/safe-file-name.ts'

/** Gives each text a file name of its own: the second of the same name gets a number. Systems that do not tell capitals from small letters take them too. */
export function distinctNames(): (text: string) => string {
  const taken = new Set<string>()
  return (text) => {
    const name = safeFileName(text)
    let own = name
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${name}-${count}`
    taken.add(own.toLowerCase())
    return own
  }
}
