import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { channelLabels } from '#shared/domain/channel.ts'
import { decisionLabels, isFinal, positionStateLabels } from '#shared/domain/position.ts'
import type { PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { isCurrent, postulateStageLabels } from '#shared/domain/postulate.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { showDate } from '#renderer/ui/parse-date.ts'
import classes from './register-cells.module.css'

export type RegisterRow = Output<'postulates.list'>['rows'][number]
/** What a cell needs besides its row. */
export type CellSetting = { today: string; hrefOf: (id: string) => string }

const day = (date: string | null) => (date ? showDate(date) : '')
const long = (text: string): ReactNode => text && <div className={classes.long} title={text}>{text}</div>
const quiet = (text: string) => <div className={classes.quiet}>{text}</div>

/** Whether an entry is answered for itself, by what a row says of it. */
export const isRowCurrent = ({ isCancelled, isSplit, isMerged }: RegisterRow) => isCurrent({ isCancelled, isSplit, mergedInto: isMerged ? '' : null })

/** What became of an entry that is not answered for itself any more, in words. */
export const fates = ({ isCancelled, isSplit, isMerged }: RegisterRow) => [isCancelled && 'anulowany', isSplit && 'podzielony', isMerged && 'połączony z innym'].filter((word) => word !== false)

/** All that the register says of an entry in words. */
export const marksOf = (row: RegisterRow): string =>
  [...fates(row), row.isLate && 'zgłoszony po terminie', row.isAnonymous && 'anonimowy', row.isUnsigned && 'bez podpisu', row.hasNoRationale && 'bez uzasadnienia zgłaszającego'].filter((word) => word !== false).join(', ')

/** The date by which an answer was to come, with a word when it has passed and there is none. */
function deadline({ deadline, state }: RegisterRow, today: string): ReactNode {
  const isOver = deadline !== null && deadline < today && state !== null && !isFinal(state)
  return <>{day(deadline)}{isOver && <div className={`${classes.word} warning`}>minął</div>}</>
}

/** What each column shows of a row. A long text shows two lines; all of it is on the card. */
export const registerCells: Record<PostulateColumn, (row: RegisterRow, setting: CellSetting) => ReactNode> = {
  number: (row, { hrefOf }) => <><Anchor href={hrefOf(row.id)} tabIndex={-1} className={classes.number}>{row.number}</Anchor>{fates(row).map((word) => <div key={word} className={classes.word}>{word}</div>)}</>,
  receivedOn: ({ receivedOn, isLate }) => <>{day(receivedOn)}{isLate && <div className={`${classes.word} warning`}>po terminie</div>}</>,
  stage: ({ stage }) => postulateStageLabels[stage],
  submitters: ({ submitters }) => (submitters ? long(submitters) : quiet('bez zgłaszającego')),
  meeting: ({ meetingTitle }) => long(meetingTitle),
  consultation: ({ consultationTitle }) => long(consultationTitle),
  channel: ({ channel }) => channelLabels[channel],
  sphere: ({ sphere }) => long(sphere),
  programmeSection: ({ programmeSection }) => long(programmeSection),
  content: ({ excerpt }) => long(excerpt),
  rationale: ({ rationale }) => long(rationale),
  currentText: ({ currentText }) => long(currentText),
  unit: (row) => (row.unit ? long(row.unit) : isRowCurrent(row) && quiet('nieprzydzielony')),
  otherUnits: ({ otherUnits }) => long(otherUnits.join(', ')),
  deadline: (row, { today }) => deadline(row, today),
  decision: ({ decision }) => decision && long(decisionLabels[decision]),
  state: ({ state }) => state && positionStateLabels[state],
  position: ({ position }) => long(position),
  realisation: ({ realisation }) => realisation !== 'unset' && realisationLabels[realisation],
  marks: (row) => marksOf(row),
  note: ({ note }) => long(note),
}
