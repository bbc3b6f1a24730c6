export type Value = string | number | null
export type Row = Record<string, Value>

export type SearchText = { noun: string; title: string; text: string }

/** What the journal must know of a table. */
export type Journaled = {
  /** Never journaled: made again by `derive` (or by SQLite, when generated) on every write, undo included. */
  computed: readonly string[]
  derive?: (row: Row) => Row
  /** What `searchEntry` says of the row; null keeps it out of search. */
  search?: (row: Row) => SearchText | null
  /** The record whose list this row is a member of: it becomes newer with it. */
  owner?: { table: 'meeting' | 'organisation' | 'person' | 'duty' | 'postulate'; column: string }
  /** Undoing the insert of such a row does not delete it but sets these values: its number is never given again. Refused, as a delete would be, while a living row refers to it. */
  keepOnUndo?: Row
  /** Whether an edit is a step by itself, never one operation with what was typed before or after it. Given the fields that differ. */
  isStep?: (before: Row, after: Row) => boolean
}
