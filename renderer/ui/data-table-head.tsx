import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react'
import type { RefCallback } from 'react'
import classes from './data-table.module.css'

/** What a table is sorted by, and what a press on a heading does. */
export type TableOrder = { by: string | undefined; descending: boolean; onSort: (by: string) => void }

type DataTableHeadProps = {
  /** Told of the element, whose height it asks for. */
  measure: RefCallback<HTMLDivElement>
  columns: readonly { key: string; title: string; sort?: string }[]
  order: TableOrder
  marked: 'none' | 'some' | 'all'
  onMarkAll: () => void
}

const icons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }

/** The headings, which stay in sight; those that the rows can be sorted by are buttons. */
export function DataTableHead({ measure, columns, order, marked, onMarkAll }: DataTableHeadProps) {
  return (
    <div ref={measure} className={classes.head} role="rowgroup">
      <div className={classes.tracks} role="row" aria-rowindex={1}>
        <div role="columnheader" className={classes.mark}>
          <input
            type="checkbox" aria-label="Zaznacz wszystkie znalezione" title="Zaznacz wszystkie znalezione (Ctrl+A)" checked={marked === 'all'} onChange={onMarkAll}
            ref={(box) => {
              if (box) box.indeterminate = marked === 'some'
            }}
          />
        </div>
        {columns.map(({ key, title, sort }) => {
          if (sort === undefined) return <div key={key} role="columnheader" className={classes.heading}>{title}</div>
          const direction = order.by !== sort ? 'none' : order.descending ? 'descending' : 'ascending'
          const Icon = icons[direction]
          return (
            <div key={key} role="columnheader" aria-sort={direction} className={classes.heading}>
              <button type="button" className={classes.sort} data-sorted={direction !== 'none' || undefined} onClick={() => order.onSort(sort)}>
                {title}
                <Icon size={16} aria-hidden />
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
