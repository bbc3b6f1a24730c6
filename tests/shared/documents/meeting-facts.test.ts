import { expect, test } from 'vitest'
import { placeLines } from '#shared/documents/meeting-facts.ts'
import { heldMeetingName, meetingTitle } from '#shared/documents/meeting-words.ts'
import { themeText } from '#shared/documents/theme-words.ts'
import { anEntry } from './meeting-records.ts'
import { context } from './sample-records.ts'

test('a street that the name of the place ends with is not said again; the rest of the address and the room are', () => {
  const said = (place: string, address: string, room = '') => placeLines({ place, address, room })
  expect([said('Centrum Obywatelskie ul. Reymonta 20', 'ul. Reymonta 20, 30-059 Kraków', 'sala 1'), said('Centrum ul. Reymonta 20', 'ul. Reymonta 20'), said('Centrum', 'ul. Reymonta 20'), said('', 'ul. Reymonta 20'), said('Centrum', '')]).toEqual([
    ['Centrum Obywatelskie ul. Reymonta 20', '30-059 Kraków', 'sala 1'], ['Centrum ul. Reymonta 20'], ['Centrum', 'ul. Reymonta 20'], ['ul. Reymonta 20'], ['Centrum'],
  ])
})

test('a meeting without a title is called by its kind and where it is held, whatever paper names it', () => {
  expect([heldMeetingName(anEntry({ title: 'Debata' }), context.today), heldMeetingName(anEntry({ title: ' ' }), context.today), meetingTitle(anEntry({ title: '', dates: [{ date: '2026-06-15', from: null, to: null }] }), context.today)]).toEqual([
    'Debata', 'Spotkanie branżowe w Wydziale Kultury', 'Spotkanie branżowe w Wydziale Kultury, 15 czerwca 2026 r.',
  ])
})

test('a theme that is a sentence stands as it was typed, any other after its label', () => {
  expect(['Tematem spotkania było omówienie.', ' Spotkanie kwartalne z NGO. ', 'Zebranie propozycji.', ' '].map((theme) => themeText({ theme }))).toEqual(['Tematem spotkania było omówienie.', 'Spotkanie kwartalne z NGO.', 'Temat: Zebranie propozycji.', ''])
})
