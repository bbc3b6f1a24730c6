import { expect, test } from 'vitest'
import { matchingSpeakers } from '#renderer/features/minutes/matching-speakers.ts'

const jan = { personName: 'Jan Kowalski', organisationName: 'Fundacja Teatr Przykładowy' }
const karolina = { personName: 'Karolina Jabłońska', organisationName: '' }
const lucja = { personName: 'Łucja Nowak-Żółć', organisationName: 'Stowarzyszenie „Łąka i Las”' }
const cats = { personName: '', organisationName: 'Koci Patrol' }
const everyone = [lucja, cats, karolina, jan]

test('two letters find initials first, given name or surname in front, then the beginning of a surname, of a given name, and of words of an organisation', () => {
  expect([matchingSpeakers(everyone, 'jk'), matchingSpeakers(everyone, 'ko'), matchingSpeakers(everyone, 'ka'), matchingSpeakers(everyone, 'kp'), matchingSpeakers(everyone, 'te')]).toEqual([[karolina, jan], [jan, cats], [karolina], [cats], [jan]])
})

test('one letter is the beginning of a surname before that of a given name, never initials', () => {
  expect(matchingSpeakers(everyone, 'j')).toEqual([karolina, jan])
})

test('accents, capitals, hyphens and quotation marks do not matter', () => {
  expect([matchingSpeakers(everyone, 'LUCJA'), matchingSpeakers(everyone, 'zolc'), matchingSpeakers(everyone, 'łą'), matchingSpeakers(everyone, 'lnz')]).toEqual([[lucja], [lucja], [lucja], [lucja]])
})

test('several words must each begin a word of the name or of the organisation', () => {
  expect([matchingSpeakers(everyone, 'jan ko'), matchingSpeakers(everyone, 'kow tea'), matchingSpeakers(everyone, 'jan nowak')]).toEqual([[jan], [jan], []])
})

test('nothing typed, or no letter of it, is everyone in the given order', () => {
  expect([matchingSpeakers(everyone, ''), matchingSpeakers(everyone, ' „ ')]).toEqual([everyone, everyone])
})
