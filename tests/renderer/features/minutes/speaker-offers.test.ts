import { expect, test } from 'vitest'
import { floor, speakerOf, speakerOffers, type Offer, type Participant } from '#renderer/features/minutes/speaker-offers.ts'

const participant = (id: string, names: Partial<Participant>): Participant => ({ id, revision: 1, meeting: 'm', organisation: null, organisationName: '', person: null, personName: '', isInvited: true, isRegistered: false, isPresent: false, note: '', ...names })
const jan = participant('1', { person: 'jan', personName: 'Jan Kowalski', organisation: 'theatre', organisationName: 'Fundacja Teatr' })
const cats = participant('2', { organisation: 'cats', organisationName: 'Koci Patrol' })
const rows = [jan, cats]
const nobody = { people: [], organisations: [] }
/** The lines as they stand, and with a star those that Enter takes when first. */
const lines = (offers: readonly Offer[]) => offers.map(({ label, isReady }) => (isReady ? `*${label}` : label))

test('with nothing typed everybody is offered and the floor at the end; who spoke last comes first, so that Enter is enough', () => {
  expect([lines(speakerOffers({ typed: '', rows, last: null, outsiders: undefined })), lines(speakerOffers({ typed: '', rows, last: speakerOf(cats), outsiders: undefined })), lines(speakerOffers({ typed: '', rows, last: floor, outsiders: undefined }))]).toEqual([
    ['*Jan Kowalski', '*Koci Patrol', '*Głos z sali'], ['*Koci Patrol', '*Jan Kowalski', '*Głos z sali'], ['*Głos z sali', '*Jan Kowalski', '*Koci Patrol'],
  ])
})

test('the floor is found by its letters, and else never taken by Enter alone', () => {
  expect([lines(speakerOffers({ typed: 'gło', rows, last: null, outsiders: undefined })), lines(speakerOffers({ typed: 'xyz', rows, last: null, outsiders: undefined }))]).toEqual([['*Głos z sali'], ['Głos z sali']])
})

test('people and organisations of the registers come after those of the list, without those who are on it; only a name that holds what was typed is certain', () => {
  const outsiders = {
    people: [{ id: 'jan', label: 'Jan Kowalski', detail: '' }, { id: 'ewa', label: 'Ewa Kowal', detail: 'Klub' }, { id: 'adam', label: 'Adam Kowalewski', detail: '' }],
    organisations: [{ id: 'smiths', label: 'Cech Kowali', detail: 'Łódź' }, { id: 'cats', label: 'Koci Patrol', detail: '' }],
  }
  const offers = speakerOffers({ typed: 'kowal', rows, last: null, outsiders })
  expect([lines(offers), offers.slice(1, 4).map(({ detail }) => detail)]).toEqual([['*Jan Kowalski', '*Ewa Kowal', '*Adam Kowalewski', '*Cech Kowali', 'Nowa osoba: kowal', 'Nowa organizacja: kowal', 'Głos z sali'], ['Klub, spoza listy', 'spoza listy', 'Łódź, spoza listy']])
  expect(lines(speakerOffers({ typed: 'kowal klub', rows, last: null, outsiders: { people: [{ id: 'ewa', label: 'Ewa Kowal', detail: 'Klub' }], organisations: [] } }))).toEqual(['Ewa Kowal', 'Nowa osoba: kowal klub', 'Nowa organizacja: kowal klub', 'Głos z sali'])
})

test('a new entry is offered from three letters, once the registers have answered, unless one is called so already', () => {
  expect([lines(speakerOffers({ typed: 'ew', rows, last: null, outsiders: nobody })), lines(speakerOffers({ typed: 'Ewa Lis', rows, last: null, outsiders: undefined })), lines(speakerOffers({ typed: 'ewa lis', rows, last: null, outsiders: { people: [{ id: 'ewa', label: 'Ewa Lis', detail: '' }], organisations: [] } }))]).toEqual([
    ['Głos z sali'], ['Głos z sali'], ['*Ewa Lis', 'Nowa organizacja: ewa lis', 'Głos z sali'],
  ])
})
