import type { ProgrammeReportData, ReportedMeeting } from '#shared/documents/report-data.ts'
import { countOf, formatCount, type NounForms } from '#shared/text/plural.ts'
import { acceptedShare, consulted, heldMeetings, participantsOfYear, yearPostulates } from './year-figures.ts'

/** `value` is empty where the register does not know it. */
export type Indicator = { label: string; value: string }

/** After „na”. */
const meetings: NounForms = { one: 'spotkaniu', few: 'spotkaniach', many: 'spotkaniach' }

/** The indicators of cooperation that reports of cities have in common: those of money and tenders are kept elsewhere, those of meetings and postulaty are counted here. */
export function indicatorsOf(data: ProgrammeReportData, today: string): Indicator[] {
  const held = heldMeetings(data, today)
  const { listed, decided } = yearPostulates(data)
  const unknown = (...labels: string[]) => labels.map((label) => ({ label, value: '' }))
  return [
    { label: 'Organizacje współpracujące', value: data.organisations.length === 0 ? '' : `${formatCount(data.organisations.length)} (znane z rejestru spotkań, postulatów i pism)` },
    { label: 'Skonsultowane projekty', value: formatCount(consulted(data, today).length) },
    ...unknown(
      'Ogłoszone otwarte konkursy ofert', 'Złożone oferty', 'Oferty spełniające wymogi formalne', 'Zawarte umowy', 'Umowy wieloletnie', 'Oferty złożone z pominięciem konkursu (art. 19a)', 'Oferty dofinansowane z pominięciem konkursu (art. 19a)',
      'Inicjatywy lokalne', 'Kwota zaplanowana (zł)', 'Kwota przekazana (zł)', 'Kwota zwrócona (zł)', 'Odbiorcy zadań', 'Wolontariusze',
    ),
    { label: 'Spotkania i szkolenia', value: formatCount(held.length) },
    { label: 'Uczestnicy spotkań i szkoleń', value: participantsValue(held) },
    { label: 'Zgłoszone postulaty', value: formatCount(listed.length) },
    { label: 'Postulaty uwzględnione w całości lub w części', value: acceptedShare(decided) },
  ]
}

/** `128`; `128 (na 3 spotkaniach nie policzono)`; empty when nobody counted at any. */
function participantsValue(held: readonly ReportedMeeting[]): string {
  const { people, counted, uncounted } = participantsOfYear(held)
  if (counted === 0) return ''
  return uncounted === 0 ? formatCount(people) : `${formatCount(people)} (na ${countOf(uncounted, meetings)} nie policzono)`
}
