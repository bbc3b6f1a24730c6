import type { ConsultingForm } from '#shared/domain/consultation.ts'
import { consultingFormLabels } from '#shared/domain/consultation.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { MeetingKind } from '#shared/domain/meeting.ts'
import { countOf } from '#shared/text/plural.ts'
import { consultationRecord, findingsIn, type AnnouncementRule } from './announcement-facts.ts'

const formForms = { one: 'formę', few: 'formy', many: 'form' }
const meetingOf: { [F in ConsultingForm]?: readonly MeetingKind[] } = { open_meeting: ['consultation', 'quarterly', 'information'], sector_meeting: ['sector'], workshop: ['consultation', 'sector', 'training', 'information'] }
const remote: ReadonlySet<Duty['mode']> = new Set(['phone', 'email', 'online'])

/** At least three forms, one of them an open meeting or workshops (resolution CXI/2904/18); and each form that is announced really takes place. */
export const formRules: AnnouncementRule = (facts) => {
  const { consultation: { forms, channels }, meetings, rosters, office: { minForms } } = facts
  const duties = rosters.flatMap((one) => one.duties)
  const has = (form: ConsultingForm) => forms.includes(form)
  const word = (form: ConsultingForm) => `„${consultingFormLabels[form]}”`
  const withoutMeeting = forms.filter((form) => meetingOf[form] && !meetings.some(({ kind }) => meetingOf[form]!.includes(kind)))
  const isAtSite = ({ mode }: Duty) => mode === 'in_person'
  return findingsIn(consultationRecord(facts), [
    forms.length < minForms && {
      code: 'too_few_forms', field: 'forms', sentence: `Potrzebne są co najmniej ${countOf(minForms, formForms)} konsultowania, a ${forms.length === 0 ? 'nie wybrano żadnej' : `wybrano ${countOf(forms.length, formForms)}`}. Dodaj brakujące.`,
    },
    !has('open_meeting') && !has('workshop') && { code: 'no_open_meeting', field: 'forms', sentence: 'Jedną z form powinno być otwarte spotkanie albo warsztaty. Dodaj tę formę i samo spotkanie.' },
    ...withoutMeeting.map((form) => ({ code: 'form_without_meeting', field: 'forms', sentence: `Wśród form jest ${word(form)}, a nie dodano takiego spotkania. Dodaj spotkanie albo skreśl tę formę.` }) as const),
    has('expert_duty') && !duties.some(({ mode }) => remote.has(mode)) && { code: 'form_without_duty', field: 'forms', sentence: `Wśród form są ${word('expert_duty')}, a w harmonogramach nie ma takiego dyżuru. Dodaj dyżury albo skreśl tę formę.` },
    has('expert_duty_in_person') && !duties.some(isAtSite) && { code: 'form_without_duty', field: 'forms', sentence: `Wśród form jest ${word('expert_duty_in_person')}, a w harmonogramach nie ma dyżuru na miejscu. Dodaj go albo skreśl tę formę.` },
    has('online_form') && !channels.some(({ kind }) => kind === 'web_form') && { code: 'form_without_channel', field: 'channels', sentence: `Wśród form jest ${word('online_form')}, a wśród sposobów zgłaszania nie ma formularza internetowego. Dodaj go z adresem strony.` },
    has('questions_by_email') && !channels.some(({ kind }) => kind === 'email') && { code: 'form_without_channel', field: 'channels', sentence: `Wśród form są ${word('questions_by_email')}, a wśród sposobów zgłaszania nie ma poczty elektronicznej. Dodaj adres.` },
    meetings.length > 0 && !forms.some((form) => meetingOf[form]) && { code: 'meeting_without_form', severity: 'warning', field: 'forms', sentence: 'Konsultacje mają spotkanie, a wśród form go nie ma. Zaznacz odpowiednią formę.' },
    duties.some((duty) => !isAtSite(duty)) && !has('expert_duty') && { code: 'duty_without_form', severity: 'warning', field: 'forms', sentence: `W harmonogramach są dyżury telefoniczne albo mailowe, a wśród form nie ma ich. Zaznacz formę ${word('expert_duty')}.` },
    duties.some(isAtSite) && !has('expert_duty_in_person') && { code: 'duty_without_form', severity: 'warning', field: 'forms', sentence: `W harmonogramach są dyżury na miejscu, a wśród form nie ma ich. Zaznacz formę ${word('expert_duty_in_person')}.` },
  ])
}
