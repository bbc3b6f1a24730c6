import { dutyModeLabels, type Duty } from '#shared/domain/duty.ts'
import { dutySheetFields, type DutySheetField, type DutyTexts } from '#shared/domain/duty-import-field.ts'
import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import { inCell } from '#shared/documents/answer-cells.ts'
import { weekdayName } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { canonicalText } from './canonical-text.ts'
import type { DutyNames } from './duty-names.ts'

const say: { [F in DutySheetField]: (duty: DutyDraft, names: DutyNames) => string } = {
  date: ({ date }) => date,
  weekday: ({ date }) => weekdayName(date),
  from: ({ from }) => from,
  to: ({ to }) => to,
  mode: ({ mode }) => dutyModeLabels[mode],
  unit: ({ unit }, names) => names.unit.label(unit),
  spheres: ({ spheres }, names) => spheres.map(names.sphere.label).join('\n'),
  person: ({ person }, names) => names.person.label(person),
  phone: ({ phone }) => formatPhone(phone),
  email: ({ email }) => email,
  room: ({ room }) => room,
  languages: ({ languages }) => languages.join(', '),
  note: ({ note }) => note,
}

/** What each column of the workbook says of a duty; its day and hours as our own reader gives them back. */
export function dutyTexts(duty: DutyDraft | Duty, names: DutyNames): DutyTexts {
  return Object.fromEntries(dutySheetFields.map((field) => [field, inCell(canonicalText(say[field](duty, names)))])) as DutyTexts
}
