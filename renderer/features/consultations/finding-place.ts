import type { Output } from '#shared/contract/index.ts'

export type Finding = Output<'consultations.check'>['rows'][number]

/** The words of the link to the record in which a finding is mended. */
export const findingLinkWords: Record<Finding['record']['noun'], string> = { consultations: 'Przejdź do pola', meetings: 'Otwórz spotkanie', rosters: 'Otwórz harmonogram', settings: 'Otwórz ustawienia' }

/** Where that record is, for a link. */
export function findingPath({ record: { noun, id }, field }: Finding): string[] {
  if (noun !== 'settings') return [noun, id]
  return ['settings', field === 'informationClause' ? 'clause' : 'office']
}

/** The parts of the card in which fields without a box of their own stand: lists that are empty, choices. */
const sections: Readonly<Record<string, string>> = { forms: 'Formy konsultowania', channels: 'Sposoby zgłaszania', materials: 'Ogłoszenie i materiały', publications: 'Ogłoszenie i materiały' }

/** What can be typed into: a list of choices keeps its value in a hidden box. */
const typed = ':is(input:not([type="hidden"]), textarea, select)'

/** Brings a field of the opened card into view and puts the cursor there; of a field without a box, the first control of its part. */
export function showField(field: string): void {
  const own = document.querySelector<HTMLElement>(`${typed}[name="${CSS.escape(field)}"], ${typed}[name^="${CSS.escape(field)}."]`)
  const target = own ?? document.querySelector<HTMLElement>(`section[aria-label="${CSS.escape(sections[field] ?? '')}"] :is(input, textarea, select, button)`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
