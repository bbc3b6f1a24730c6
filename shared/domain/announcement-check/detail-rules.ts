import { consultationRecord, findingsIn, isBlank, settingsRecord, type AnnouncementRule } from './announcement-facts.ts'

/** What every announcement says: of what, why, on what basis, by whom, whom to ask, and what happens to people's data. */
export const detailRules: AnnouncementRule = (facts) => {
  const { consultation, office } = facts
  const { subjectFull, aim, legalBasis, orderNumber, orderDate, announcedBy, contact, materials, publications } = consultation
  const hasOfficeContact = !isBlank(office.email) || !isBlank(office.phone)
  return [
    ...findingsIn(consultationRecord(facts), [
      isBlank(subjectFull) && { code: 'no_subject', field: 'subjectFull', sentence: 'Nie wpisano przedmiotu konsultacji. Podaj pełną nazwę projektu.' },
      isBlank(aim) && { code: 'no_aim', severity: 'warning', field: 'aim', sentence: 'Nie wpisano celu konsultacji. Napisz, po co się odbywają i na co można mieć wpływ.' },
      isBlank(legalBasis) && { code: 'no_legal_basis', field: 'legalBasis', sentence: 'Nie wpisano podstawy prawnej. Uzupełnij ją; stałą podstawę można przechowywać w ustawieniach biura.' },
      !isBlank(orderNumber) && orderDate === null && { code: 'order_incomplete', severity: 'warning', field: 'orderDate', sentence: 'Jest numer zarządzenia, a nie ma jego daty. Wpisz datę.' },
      isBlank(orderNumber) && orderDate !== null && { code: 'order_incomplete', severity: 'warning', field: 'orderNumber', sentence: 'Jest data zarządzenia, a nie ma jego numeru. Wpisz numer.' },
      isBlank(announcedBy) && isBlank(office.announcedBy) && { code: 'no_announcer', field: 'announcedBy', sentence: 'Nie wiadomo, kto ogłasza konsultacje. Wpisz go tutaj albo w ustawieniach biura.' },
      isBlank(contact) && (hasOfficeContact
        ? { code: 'no_contact', severity: 'warning', field: 'contact', sentence: 'Nie wpisano kontaktu w sprawie konsultacji. W ogłoszeniu będą dane biura z ustawień; jeśli odpowiada kto inny, wpisz go.' }
        : { code: 'no_contact', field: 'contact', sentence: 'Nie wpisano kontaktu w sprawie konsultacji, a w ustawieniach biura nie ma telefonu ani e-maila. Podaj, kogo można zapytać.' }),
      materials.length === 0 && { code: 'no_materials', severity: 'warning', field: 'materials', sentence: 'Nie wpisano materiałów. Wymień to, co będzie można przeczytać: projekt, formularz, harmonogram dyżurów.' },
      publications.length === 0 && { code: 'no_publications', severity: 'warning', field: 'publications', sentence: 'Nie wpisano miejsc publikacji. Podaj, gdzie będą materiały i wyniki, np. BIP.' },
    ]),
    ...findingsIn(settingsRecord(facts), [
      isBlank(office.informationClause) && { code: 'no_clause', field: 'informationClause', sentence: 'W ustawieniach nie ma klauzuli informacyjnej (RODO). Wpisz ją, zanim zaczniesz zbierać dane.' },
      isBlank(office.signatoryFunction) && isBlank(office.signatoryName) && { code: 'no_signatory', severity: 'warning', field: 'signatoryFunction', sentence: 'W ustawieniach nie ma osoby, która podpisuje. Wpisz jej funkcję i nazwisko albo dopisz je na wydruku.' },
    ]),
  ]
}
