import { isLongEnough } from '#shared/domain/consultation.ts'
import { addDays } from '#shared/domain/day.ts'
import { firstPublication } from '#shared/domain/first-publication.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf } from '#shared/text/plural.ts'
import { consultationRecord, findingsIn, type AnnouncementRule } from './announcement-facts.ts'

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** How long people are asked, and how early they are told (resolution CXI/2904/18; the numbers are the office's settings). */
export const periodRules: AnnouncementRule = (facts) => {
  const { consultation, office: { minConsultationDays, minAnnouncementDays, closedDays }, today } = facts
  const { startsOn, endsOn, stage, deadlineRule, deadlineTime } = consultation
  const announcedOn = firstPublication(consultation)
  const announceBy = addDays(startsOn, -minAnnouncementDays)
  const isAhead = stage === 'planned' || stage === 'announced'
  const dayOff = dayOffReason(endsOn, closedDays)
  const early = `Ogłoszenie powinno wyprzedzać początek co najmniej o ${countOf(minAnnouncementDays, dayForms)}, czyli ukazać się do ${formatDateWithWeekday(announceBy)}.`
  return findingsIn(consultationRecord(facts), [
    !isLongEnough(consultation, minConsultationDays) && {
      code: 'period_too_short', field: 'endsOn', sentence: `Konsultacje powinny trwać co najmniej ${countOf(minConsultationDays, dayForms)}. Przesuń ostatni dzień na ${formatDateWithWeekday(addDays(startsOn, minConsultationDays))} albo później.`,
    },
    announcedOn !== undefined && announcedOn > announceBy && {
      code: 'announced_late', field: 'publications', sentence: `${early} Najwcześniejsza publikacja ma datę ${formatDateWithWeekday(announcedOn)}. Przesuń początek konsultacji albo popraw datę publikacji.`,
    },
    announcedOn === undefined && stage === 'planned' && today > announceBy && endsOn >= today && { code: 'announced_late', field: 'startsOn', sentence: `${early} Ten dzień już minął. Przesuń początek konsultacji.` },
    announcedOn === undefined && stage !== 'planned' && { code: 'not_announced', severity: 'warning', field: 'publications', sentence: 'Nie wpisano dnia ogłoszenia. Podaj go przy miejscach publikacji.' },
    isAhead && endsOn < today && { code: 'ended', field: 'endsOn', sentence: `Termin konsultacji minął ${formatDateWithWeekday(endsOn)}. Popraw daty albo etap konsultacji.` },
    dayOff !== undefined && { code: 'ends_on_day_off', severity: 'warning', field: 'endsOn', sentence: `Ostatni dzień konsultacji (${formatDateWithWeekday(endsOn)}) to ${dayOff}: tego dnia nikt nie przyjmie formularza w urzędzie. Rozważ inny dzień.` },
    deadlineRule === 'received' && deadlineTime === null && {
      code: 'deadline_without_hour', severity: 'warning', field: 'deadlineTime', sentence: 'O terminie decyduje data wpływu, a nie podano godziny. Wpisz godzinę, do której można zgłaszać uwagi; bez niej liczy się cały dzień.',
    },
  ])
}
