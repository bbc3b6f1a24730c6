import { showField as showAnyField } from '#renderer/ui/show-field.ts'
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

/** Brings a field of the consultation's card into view and puts the cursor there. */
export function showField(field: string): void {
  showAnyField(field, sections[field])
}
