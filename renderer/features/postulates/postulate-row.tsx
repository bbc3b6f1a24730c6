import type { RowText } from '#renderer/ui/row-list.tsx'
import type { Output } from '#shared/contract/index.ts'
import { decisionLabels, positionStateLabels } from '#shared/domain/position.ts'
import { fates, isRowCurrent } from './register-cells.tsx'
import classes from './postulate-row.module.css'

type Row = Output<'postulates.list'>['rows'][number]

/** A postulate in a list: its number and who submitted it; below how it begins, what was decided, and how far the answer is. */
export function postulateRow(row: Row): RowText {
  const { number, submitters, excerpt, decision, state, unit, isLate } = row
  const marks = [...fates(row), ...(isLate ? ['zgłoszony po terminie'] : [])]
  const answer = decision === null ? 'nie wskazano komórki' : [decisionLabels[decision], state && positionStateLabels[state], unit].filter(Boolean).join(' · ')
  return {
    title: `${number} · ${submitters || 'bez zgłaszającego'}`,
    marks: marks.length > 0 && <span>{marks.join(', ')}</span>,
    detail: <><span className={classes.excerpt}>{excerpt}</span><div>{answer}</div></>,
    isQuiet: !isRowCurrent(row),
  }
}
