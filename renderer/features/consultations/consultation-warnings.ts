import { isChannelValidOn, channelLabels } from '#shared/domain/channel.ts'
import { isLongEnough, type Consultation } from '#shared/domain/consultation.ts'
import { addDays } from '#shared/domain/day.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf } from '#shared/text/plural.ts'
import { firstPublication } from './consultation-days.ts'

export type OfficeRules = Pick<Settings, 'minConsultationDays' | 'minAnnouncementDays' | 'minForms' | 'channels'>
/** How many meetings and duties the consultation has; undefined until they are read. */
export type OwnCounts = { meetings: number | undefined; duties: number | undefined }

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }
const formForms = { one: 'formę', few: 'formy', many: 'form' }

/** What the rules of consulting (resolution CXI/2904/18 and the office's settings) say against a consultation, in sentences. They never stop anything. `startsOn` and `endsOn` must be days. */
export function consultationWarnings(consultation: Consultation, rules: OfficeRules, counts: OwnCounts): string[] {
  return [...periodWarnings(consultation, rules), ...formWarnings(consultation, rules, counts), ...channelWarnings(consultation, rules), ...(consultation.legalBasis.trim() === '' ? ['Nie wpisano podstawy prawnej.'] : [])]
}

function periodWarnings(consultation: Consultation, { minConsultationDays, minAnnouncementDays }: OfficeRules): string[] {
  const { startsOn, stage } = consultation
  const announcedOn = firstPublication(consultation)
  const announceBy = addDays(startsOn, -minAnnouncementDays)
  return [
    ...(isLongEnough(consultation, minConsultationDays) ? [] : [`Konsultacje powinny trwać co najmniej ${countOf(minConsultationDays, dayForms)}: nie krócej niż do ${formatDateWithWeekday(addDays(startsOn, minConsultationDays))}.`]),
    ...(announcedOn !== undefined && announcedOn > announceBy
      ? [`Ogłoszenie powinno wyprzedzać początek co najmniej o ${countOf(minAnnouncementDays, dayForms)}, czyli ukazać się do ${formatDateWithWeekday(announceBy)}. Najwcześniejsza publikacja ma datę ${formatDateWithWeekday(announcedOn)}.`]
      : []),
    ...(announcedOn === undefined && stage !== 'planned' ? ['Nie wpisano dnia ogłoszenia. Podaj go przy miejscach publikacji.'] : []),
  ]
}

function formWarnings({ forms }: Consultation, { minForms }: OfficeRules, { meetings, duties }: OwnCounts): string[] {
  const hasMeeting = forms.includes('open_meeting') || forms.includes('workshop')
  const hasDuty = forms.includes('expert_duty') || forms.includes('expert_duty_in_person')
  return [
    ...(forms.length < minForms ? [`Potrzebne są co najmniej ${countOf(minForms, formForms)} konsultowania, a ${forms.length === 0 ? 'nie wybrano żadnej' : `wybrano ${countOf(forms.length, formForms)}`}.`] : []),
    ...(hasMeeting ? [] : ['Jedną z form powinno być otwarte spotkanie albo warsztaty.']),
    ...(hasMeeting && meetings === 0 ? ['Wśród form jest spotkanie albo warsztaty, a nie dodano jeszcze żadnego spotkania.'] : []),
    ...(hasDuty && duties === 0 ? ['Wśród form są dyżury eksperta, a w harmonogramach nie ma jeszcze żadnego dyżuru.'] : []),
  ]
}

/** A way of submitting that the office's own list does not allow through the whole period, such as ePUAP since 2026. */
function channelWarnings({ channels, startsOn, endsOn }: Consultation, { channels: known }: OfficeRules): string[] {
  if (channels.length === 0) return ['Nie wpisano, jak można zgłaszać uwagi.']
  const closed = [...new Set(channels.map(({ kind }) => kind))].filter((kind) => {
    const entries = known.filter((entry) => entry.kind === kind)
    return entries.length > 0 && !entries.some((entry) => isChannelValidOn(entry, startsOn) && isChannelValidOn(entry, endsOn))
  })
  return closed.map((kind) => `Według ustawień biura sposób „${channelLabels[kind]}” nie obowiązuje przez cały okres tych konsultacji.`)
}
