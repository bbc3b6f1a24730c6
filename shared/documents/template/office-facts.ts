import type { Organisation } from '#shared/domain/organisation.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { unitNameOn, type Unit, type UnitName } from '#shared/domain/unit.ts'
import { formatDate, formatDateNumeric } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { Fact, FactSection, FactSource } from './fact.ts'

const fact = (name: string, example: string, of: (source: FactSource) => string): Fact => ({ name, example, of })
const houseFact = (name: string, example: string, of: (house: Settings) => string): Fact => ({ name, example, of: ({ context }) => of(context.house) })
const organisationFact = (name: string, example: string, of: (organisation: Organisation) => string): Fact => ({ name, example, of: ({ organisation }) => (organisation ? of(organisation) : '') })
const unitFact = (name: string, example: string, of: (unit: Unit) => string): Fact => ({ name, example, of: ({ unit }) => (unit ? of(unit) : '') })
const unitName = (name: string, example: string, grammaticalCase: keyof UnitName & ('name' | 'genitive' | 'locative')): Fact => fact(name, example, ({ unit, context }) => (unit ? unitNameOn(unit, context.today)[grammaticalCase] : ''))
const phoneOf = (phone: string) => (phone ? formatPhone(phone) : '')

/** What every document has, and the names of what it is for when those say all. */
export const otherFacts: readonly FactSection[] = [
  { title: 'Data', facts: [fact('data', '21 listopada 2026 r.', ({ context }) => formatDate(context.today)), fact('data liczbowo', '21.11.2026 r.', ({ context }) => formatDateNumeric(context.today)), fact('rok', '2026', ({ year }) => (year === null ? '' : String(year)))] },
  { title: 'Harmonogram', from: ['roster'], facts: [fact('tytuł harmonogramu', 'Dyżury telefoniczne ekspertów', ({ roster }) => roster?.title ?? '')] },
  { title: 'Postulat', from: ['postulate'], facts: [fact('numer wpisu', '142/2026', ({ postulate }) => postulate?.number ?? '')] },
]

/** The office itself, as its settings say. */
export const houseFacts: readonly FactSection[] = [{
  title: 'Biuro',
  facts: [
    houseFact('nazwa urzędu', 'Urząd Miasta', ({ cityOffice }) => cityOffice),
    houseFact('nazwa biura', 'Wydział Polityki Społecznej', ({ unitName: name }) => name),
    houseFact('nazwa referatu', 'Referat ds. współpracy z organizacjami', ({ sectionName }) => sectionName),
    houseFact('adres biura', 'ul. Długa 1, 30-001 Kraków', ({ address, postcode, city }) => [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')),
    houseFact('miejscowość', 'Kraków', ({ city }) => city),
    houseFact('telefon biura', '12 616 00 00', ({ phone }) => phoneOf(phone)),
    houseFact('e-mail biura', 'ngo@example.org', ({ email }) => email),
    houseFact('stanowisko podpisującego', 'Dyrektor Wydziału', ({ signatoryFunction }) => signatoryFunction),
    houseFact('imię i nazwisko podpisującego', 'Jan Kowalski', ({ signatoryName }) => signatoryName),
    houseFact('osoba prowadząca sprawę', 'Anna Nowak', ({ preparedBy }) => preparedBy),
    houseFact('telefon osoby prowadzącej sprawę', '12 616 00 01', ({ preparedByPhone }) => phoneOf(preparedByPhone)),
  ],
}]

export const unitFacts: readonly FactSection[] = [{
  title: 'Komórka', from: ['unit', 'roster'],
  facts: [
    unitName('nazwa komórki miejskiej', 'Wydział Kultury', 'name'), unitName('komórka w dopełniaczu', 'Wydziału Kultury', 'genitive'), unitName('komórka w miejscowniku', 'Wydziale Kultury', 'locative'),
    unitFact('adres komórki', 'ul. Krótka 2', ({ address }) => address), unitFact('e-mail komórki', 'kultura@example.org', ({ email }) => email), unitFact('telefon komórki', '12 616 00 02', ({ phone }) => phoneOf(phone)),
  ],
}]

export const organisationFacts: readonly FactSection[] = [{
  title: 'Organizacja', from: ['organisation'],
  facts: [
    organisationFact('nazwa organizacji', 'Fundacja Przykład', ({ name }) => name),
    organisationFact('adres organizacji', 'ul. Polna 3, 30-002 Kraków', ({ address, postcode, city }) => [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')),
    organisationFact('krs', '0000123456', ({ krs }) => krs),
    organisationFact('e-mail organizacji', 'fundacja@example.org', ({ email }) => email),
  ],
}]
