import type { RowText } from '#renderer/ui/row-list.tsx'
import type { Output } from '#shared/contract/index.ts'
import { decisionLabels, positionStateLabels } from '#shared/domain/position.ts'
import classes from './postulate-row.module.css'

type Row = Output<'postulates.list'>['rows'][number]

/** A postulate in a list: its number and who submitted it; below how it begins, what was decided, and how far the answer is. */
export function postulateRow({ number, submitters, excerpt, decision, state, unit, isCancelled, isLate }: Row): RowText {
  const answer = decision === null ? 'nie wskazano komórki' : [decisionLabels[decision], state && positionStateLabels[state], unit].filter(Boolean).join(' · ')
  return {
    title: `${number} · ${submitters || 'bez zgłaszającego'}`,
    marks: isCancelled ? <span>anulowany</span> : isLate && <span>po terminie</span>,
    detail: <><span className={classes.excerpt}>{excerpt}</span><div>{answer}</div></>,
    isQuiet: isCancelled,
  }
}
