import { postulateColumnKeys, usualPostulateColumns, type PostulateColumn } from '#shared/domain/postulate-columns.ts'

/** The number holds the link to the postulate: it is always there and always first. */
const first: PostulateColumn = 'number'

/** Columns as they were kept somewhere: what the program does not know (any more) is left out; none at all are the usual ones. */
export function knownColumns(keys: readonly string[]): readonly PostulateColumn[] {
  const known = [...new Set(keys)].flatMap((key) => postulateColumnKeys.find((column) => column === key) ?? [])
  return known.length === 0 ? usualPostulateColumns : [first, ...known.filter((key) => key !== first)]
}

/** Shows a hidden column after the others, or hides a shown one. */
export function toggleColumn(columns: readonly PostulateColumn[], key: PostulateColumn): readonly PostulateColumn[] {
  if (key === first) return columns
  return columns.includes(key) ? columns.filter((column) => column !== key) : [...columns, key]
}

/** Moves a shown column one place to the left (-1) or to the right (1); one that cannot go further stays. */
export function moveColumn(columns: readonly PostulateColumn[], key: PostulateColumn, step: -1 | 1): readonly PostulateColumn[] {
  const from = columns.indexOf(key)
  const to = from + step
  return from < 1 || to < 1 || to >= columns.length ? columns : columns.toSpliced(from, 1).toSpliced(to, 0, key)
}

/** All columns as the menu offers them: the shown ones in their order, then the hidden ones. */
export const offeredColumns = (columns: readonly PostulateColumn[]): readonly PostulateColumn[] => [...columns, ...postulateColumnKeys.filter((key) => !columns.includes(key))]

export const isSameColumns = (left: readonly string[], right: readonly string[]): boolean => left.join(' ') === right.join(' ')
