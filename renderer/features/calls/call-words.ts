import type { Output } from '#shared/contract/index.ts'
import { callerKindLabels } from '#shared/domain/call.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'

export type CallRow = Output<'calls.list'>['rows'][number]

export const callForms = { one: 'rozmowa', few: 'rozmowy', many: 'rozmów' }

/** How the boxes of a caller are called. */
export const callerFieldWords = { kind: 'Kto dzwoni', kinds: callerKindLabels, spokesperson: 'Osoba, która mówi w imieniu organizacji' }

/** `24.09.2026 (czwartek), godz. 10.20`, the hour never torn off: when somebody called. While it is being typed it may be anything. */
export function callMoment({ date, time }: { date: string; time: string }): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? formatDateWithWeekday(date) : date
  return `${day}, godz.\u00A0${/^\d\d:\d\d$/.test(time) ? formatTime(time) : time}`
}

/** A call in a list: what about, then when, who, at whose duty, and what came of it. */
export function callRowText(row: CallRow): { title: string; detail: string } {
  const who = row.callerName || callerKindLabels[row.callerKind]
  const outcome = [!row.isAnswered && 'bez odpowiedzi', row.remarkNumber !== '' && `uwaga ${row.remarkNumber}`]
  return { title: row.topic, detail: [callMoment(row), who, row.unitName, row.consultationSubject, ...outcome].filter(Boolean).join(' · ') }
}
