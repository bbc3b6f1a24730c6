/** How many rows of the list of attendance are marked as present: „obecnych 12 z 20”. */
export function presenceWords(rows: readonly { isPresent: boolean }[]): string {
  return rows.length === 0 ? 'lista obecności jest pusta' : `obecnych ${rows.filter(({ isPresent }) => isPresent).length} z ${rows.length}`
}
