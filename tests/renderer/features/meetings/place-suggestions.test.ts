import { expect, test } from 'vitest'
import { placesMatching, placeSpeltOtherwise } from '#renderer/features/meetings/place-suggestions.ts'

const reymonta = { name: 'Centrum Obywatelskie ul. Reymonta 20', address: '', room: '', aliases: ['Centrum Obywatelskie - ul. Reymonta 20'] }
const zablocie = { name: 'Centrum Wielokulturowe', address: 'ul. Zabłocie 20', room: 'budynek A', aliases: ['Centrum Wielokulturowe ul. Zabłocie 20'] }
const places = [reymonta, zablocie]

test('a place is found by its name and by its other spellings, whatever the accents', () => {
  expect([placesMatching(places, 'REYMONTA'), placesMatching(places, 'zablocie'), placesMatching(places, ''), placesMatching(places, 'ratusz')]).toEqual([[reymonta], [zablocie], places, []])
})

test('another spelling of a known place is recognised, its proper name and an unknown place are left alone', () => {
  expect([placeSpeltOtherwise(places, 'centrum obywatelskie - ul. Reymonta 20 '), placeSpeltOtherwise(places, 'Centrum Wielokulturowe'), placeSpeltOtherwise(places, 'ratusz')]).toEqual([reymonta, undefined, undefined])
})
