import type { Consultation } from '#shared/domain/consultation.ts'
import type { Programme } from '#shared/domain/programme.ts'
import { formatDate, formatDateRange } from '#shared/text/format-date.ts'
import { deadlineDay } from '#shared/documents/deadline-words.ts'
import type { Fact, FactSection, FactSource } from './fact.ts'

const fact = (name: string, example: string, of: (consultation: Consultation, source: FactSource) => string): Fact => ({ name, example, of: (source) => (source.consultation ? of(source.consultation, source) : '') })
const programmeFact = (name: string, example: string, of: (programme: Programme) => string): Fact => ({ name, example, of: ({ programme }) => (programme ? of(programme) : '') })

export const consultationFacts: readonly FactSection[] = [
  {
    title: 'Konsultacje', from: ['consultation', 'meeting', 'roster', 'postulate'],
    facts: [
      fact('przedmiot konsultacji', 'Roczny program współpracy na 2027 rok', ({ subjectFull }) => subjectFull),
      fact('krótki przedmiot konsultacji', 'Program współpracy 2027', ({ subjectShort }) => subjectShort),
      fact('początek konsultacji', '21 września 2026 r.', ({ startsOn }) => formatDate(startsOn)),
      fact('koniec konsultacji', '16 października 2026 r.', ({ endsOn }) => formatDate(endsOn)),
      fact('okres konsultacji', '21 września – 16 października 2026 r.', ({ startsOn, endsOn }) => formatDateRange(startsOn, endsOn)),
      fact('termin zgłaszania uwag', 'do 16 października 2026 r., do godz. 16.00', (consultation, { context }) => deadlineDay(consultation, context)),
      fact('podstawa prawna konsultacji', 'art. 5 ust. 5 ustawy', ({ legalBasis }) => legalBasis),
      fact('numer zarządzenia', '2904/2026', ({ orderNumber }) => orderNumber),
      fact('data zarządzenia', '1 września 2026 r.', ({ orderDate }) => (orderDate ? formatDate(orderDate) : '')),
      fact('znak sprawy konsultacji', 'SZ-03.524.1.2026', ({ caseNumber }) => caseNumber),
    ],
  },
  {
    title: 'Program', from: ['consultation', 'meeting', 'roster', 'postulate'],
    facts: [
      programmeFact('tytuł programu', 'Roczny program współpracy na 2027 rok', ({ title }) => title),
      programmeFact('krótka nazwa programu', 'Program 2027', ({ shortName }) => shortName),
      programmeFact('lata programu', '2027', ({ yearFrom, yearTo }) => (yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`)),
    ],
  },
]
