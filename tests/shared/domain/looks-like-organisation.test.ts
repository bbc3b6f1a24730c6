import { expect, test } from 'vitest'
import { holdsAddress, isOrganisationHeading, looksLikeOrganisation } from '#shared/domain/looks-like-organisation.ts'

test('an organisation is known by its legal form, by quotes or by its number in the KRS; a name of a person is none', () => {
  const organisations = ['Fundacja Łąka', 'Krakowskie Towarzystwo Opieki', 'KLUB SPORTOWY WISŁA', 'Spółdzielnia Socjalna Razem', 'Związek Harcerstwa', 'Koło Gospodyń', 'Rada Dzielnicy V', 'Parafia św. Anny', '„Łąka”', 'Łąka (KRS 0000123456)', 'Łąka Sp. z o.o.', 'Bank Żywności', 'Dom Kultury']
  const people = ['Jan Kowalski', 'JAN KOWALSKI', 'Anna Nowak-Wiśniewska', 'Piotr Kołodziej', 'Zofia Radwan', 'Adam Ruch', 'dr hab. Maria Liga', 'Domański Leon', 'Jan Kowalski, ul. Długa 5', 'rodzice z Podgórza']
  expect([organisations.filter((name) => !looksLikeOrganisation(name)), people.filter(looksLikeOrganisation)]).toEqual([[], []])
})

test('a street, an estate or a postcode is an address', () => {
  expect([['Jan Kowalski, ul. Długa 5', 'Klub, os. Zielone 1', 'Nowak 30-001 Kraków'].map(holdsAddress), ['Klub Alpejski', 'Fundacja Ulica', 'Rok 2026-2027'].map(holdsAddress)]).toEqual([[true, true, true], [false, false, false]])
})

test('a heading of organisations alone names no people', () => {
  expect([['Organizacje', 'Nazwa organizacji/podmiotu', 'Oferent', 'nazwa podmiotu'].map(isOrganisationHeading), ['Zgłaszający', 'Wnioskodawca', 'Imię i nazwisko / nazwa podmiotu', 'Organizacja lub osoba', 'Podmiot zgłaszający', 'Kto'].map(isOrganisationHeading)]).toEqual([[true, true, true, true], [false, false, false, false, false, false]])
})
