import { Text } from '@mantine/core'
import type { RefCallback } from 'react'
import { useDayOff } from '#renderer/ui/day-off.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { ContactWarning } from './contact-warning.tsx'
import { dutyDayWarnings } from './duty-days.ts'
import classes from './duty-list.module.css'
import type { DutyRow } from './first-duty.ts'
import { HoursBox } from './hours-box.tsx'
import type { DutyListHandle } from './use-duty-list.ts'

type DutyListRowProps = {
  measure: RefCallback<HTMLDivElement>
  id: string
  index: number
  top: number
  duty: DutyRow
  consultation: Consultation
  /** The unit of the whole roster, which goes without saying. */
  ofRoster: string | null
  state: { isActive: boolean; isMarked: boolean; isCut: boolean }
  /** The list, where hours are being typed in this row. */
  handle: DutyListHandle | undefined
}

/** One duty of the list; what is wrong with its day or its contact stands in words under it. */
export function DutyListRow({ measure, id, index, top, duty, consultation, ofRoster, state, handle }: DutyListRowProps) {
  const dayOff = useDayOff()
  const { date, from, to, mode, phone, email, personName, unitName, unit, room, languages, spheres, note } = duty
  const warnings = dutyDayWarnings(date, consultation, dayOff)
  return (
    <div
      ref={measure} id={id} data-index={index} role="row" aria-rowindex={index + 2} aria-selected={state.isMarked} className={`${classes.row} ${classes.tracks}`} style={{ transform: `translateY(${top}px)` }}
      data-active={state.isActive || undefined} data-cut={state.isCut || undefined}
    >
      <div role="gridcell" className={classes.cell}>
        {formatDateWithWeekday(date)}
        {warnings.length > 0 && <Text size="sm" className="warning">Uwaga: {warnings.join(', ')}.</Text>}
      </div>
      <div role="gridcell" className={classes.cell}>
        {handle?.typing?.duties !== undefined ? <HoursBox acts={handle} box={handle.box} /> : <span className={classes.whole}>{formatTimeRange(from, to)}</span>}
        {state.isCut && <Text size="sm">wycięty</Text>}
        {handle?.typing && handle.typing.duties === undefined && <HoursBox acts={handle} box={handle.box} />}
      </div>
      <div role="gridcell" className={classes.cell}>
        <div>{[dutyModeLabels[mode], phone && formatPhone(phone), email, room].filter(Boolean).map((part) => <span key={part} className={classes.part}>{part}</span>)}</div>
        {personName && <div>{personName}</div>}
        {unit !== ofRoster && unitName && <Text size="sm" c="dimmed">{unitName}</Text>}
        <ContactWarning duty={{ mode, phone, email }} />
      </div>
      <div role="gridcell" className={classes.cell}>
        {spheres.map((sphere) => <div key={sphere}>{sphere}</div>)}
        {languages.length > 0 && <div>języki: {languages.join(', ')}</div>}
        {note && <Text size="sm" c="dimmed">{note}</Text>}
      </div>
    </div>
  )
}
