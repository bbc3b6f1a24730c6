const visitLasts = 10 * 60_000

/**
 * Edits of one record in one visit are one operation of the journal: undo is a list of acts, not of keystrokes (ui.md).
 * A visit ends when ten minutes pass without an edit of that record, or when another operation comes between (the journal sees to that).
 */
export function makeVisits(now: () => Date) {
  const lastEdits = new Map<string, { at: number; visit: number }>()
  let visits = 0
  return (record: string): string => {
    const at = now().getTime()
    const last = lastEdits.get(record)
    const visit = last && at - last.at < visitLasts ? last.visit : ++visits
    lastEdits.set(record, { at, visit })
    return `${record}:${visit}`
  }
}
