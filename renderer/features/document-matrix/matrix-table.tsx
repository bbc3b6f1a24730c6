import { Anchor, Box } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { PaperCell } from './matrix-cell.tsx'
import classes from './matrix.module.css'
import { groupTitles, nounPlaces, type MatrixGroup } from './matrix-words.ts'
import { useCellKeys } from './use-cell-keys.ts'

type MatrixTableProps = { group: MatrixGroup; year: number; canMake: (kind: string) => boolean; onMake: (kind: string, id: string) => void }

/** Meetings or consultations, one a row, and their papers, one a column. */
export function MatrixTable({ group: { noun, kinds, rows }, year, canMake, onMake }: MatrixTableProps) {
  const keys = useCellKeys({ rows: rows.length, columns: kinds.length })
  return (
    <div className={classes.box}>
      <Box component="table" role="grid" aria-label={`${groupTitles[noun]} roku ${year}: dokumenty`} className={classes.grid} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>{noun === 'meeting' ? 'Spotkanie' : 'Konsultacje'}</th>
            {kinds.map((kind) => <th key={kind} scope="col">{documentWord(kind)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row" className={classes.name}>
                <Anchor href={hrefOf([nounPlaces[noun], row.id])} tabIndex={keys.tabIndexAt(index + 1, 0)} className="wraps">{row.title}</Anchor>
              </th>
              {row.cells.map((cell, column) => <PaperCell key={cell.kind} cell={cell} tabIndex={keys.tabIndexAt(index + 1, column + 1)} isPossible={canMake(cell.kind)} onMake={() => onMake(cell.kind, row.id)} />)}
            </tr>
          ))}
        </tbody>
      </Box>
    </div>
  )
}
