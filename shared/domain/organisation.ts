import * as z from 'zod'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, distinct, email, filledText, flag, id, link, list, longText, optionalDate, phone, postcode, text } from './field.ts'
import { checkIdentifier, identifierKinds } from './identifier.ts'

export const organisationKinds = [
  'association', 'ordinary_association', 'foundation', 'sports_club', 'federation', 'rural_circle', 'fire_brigade', 'church', 'local_government_association', 'social_cooperative', 'nonprofit_company',
  'informal_group', 'university', 'city_unit', 'other',
] as const
export const organisationKindLabels: Record<(typeof organisationKinds)[number], string> = {
  association: 'stowarzyszenie', ordinary_association: 'stowarzyszenie zwykłe', foundation: 'fundacja', sports_club: 'klub sportowy lub UKS', federation: 'związek stowarzyszeń', rural_circle: 'koło gospodyń wiejskich',
  fire_brigade: 'ochotnicza straż pożarna', church: 'kościelna osoba prawna', local_government_association: 'stowarzyszenie jednostek samorządu terytorialnego', social_cooperative: 'spółdzielnia socjalna',
  nonprofit_company: 'spółka non profit', informal_group: 'grupa nieformalna', university: 'uczelnia', city_unit: 'jednostka miejska', other: 'inny podmiot',
}

/** Art. 3 of the act of 24 April 2003. „Poza ustawą” is needed: others take part too. */
export const legalBases = ['3.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', 'outside', 'unknown'] as const
export const legalBasisLabels: Record<(typeof legalBases)[number], string> = {
  '3.2': 'art. 3 ust. 2 (organizacja pozarządowa)', '3.3.1': 'art. 3 ust. 3 pkt 1 (kościelna osoba prawna)', '3.3.2': 'art. 3 ust. 3 pkt 2 (stowarzyszenie JST)', '3.3.3': 'art. 3 ust. 3 pkt 3 (spółdzielnia socjalna)',
  '3.3.4': 'art. 3 ust. 3 pkt 4 (spółka non profit)', outside: 'poza ustawą', unknown: 'nie ustalono',
}

export const formerName = z.strictObject({ name: filledText(), until: optionalDate })

/** An organisation or another body that takes part. A resident is a person, never an organisation. */
export const organisation = defineEntity({
  fields: {
    name: filledText(), kind: choice(organisationKinds), formerNames: list(formerName, 50), legalBasis: choice(legalBases), krs: text(40), nip: text(40), regon: text(40), otherRegister: text(200), address: text(),
    postcode, city: text(120), email, phone, website: link, spheres: distinct(id), notes: longText(), isActive: flag,
  },
  required: ['name'],
  blank: {
    kind: 'other', formerNames: [], legalBasis: 'unknown', krs: '', nip: '', regon: '', otherRegister: '', address: '', postcode: '', city: '', email: '', phone: '', website: '', spheres: [], notes: '', isActive: true,
  },
})
export type Organisation = Stored<typeof organisation>

/** Wrong formats and all zeros are refused; a wrong check digit is only a warning (`organisationWarnings`). */
export function organisationProblems(entity: Pick<Organisation, 'krs' | 'nip' | 'regon'>): Problems {
  const problems: Problems = {}
  for (const kind of identifierKinds) {
    const { verdict } = checkIdentifier(kind, entity[kind])
    if (verdict === 'format' || verdict === 'zeros') problems[kind] = `${kind}_${verdict}`
  }
  return problems
}
