/** The UIDs of the events of an ICS file, in their order; folded lines are joined. Null when the file is not whole. */
export function readIcsUids(bytes: Uint8Array): string[] | null {
  const lines = Buffer.from(bytes).toString('utf8').replaceAll(/\r\n[ \t]/g, '').split('\r\n').filter((line) => line !== '')
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') return null
  return lines.filter((line) => line.startsWith('UID:')).map((line) => line.slice('UID:'.length))
}
