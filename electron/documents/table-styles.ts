import type { TableSize } from '#shared/documents/table.ts'
import type { StyleName } from './house-style.ts'

export type TableStyles = { head: StyleName; text: StyleName }

const larger: { [S in TableSize]: TableStyles } = { raised: { head: 'TableHeadRaised', text: 'TableTextRaised' }, medium: { head: 'TableHeadMedium', text: 'TableTextMedium' }, large: { head: 'TableHeadLarge', text: 'TableTextLarge' } }

/** Which looks the head and the cells of a table have. */
export const stylesOfTable = (size: TableSize | undefined): TableStyles => (size ? larger[size] : { head: 'TableHead', text: 'TableText' })
