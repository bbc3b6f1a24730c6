import { expect, test } from 'vitest'
import { isWorthKeeping, keptValues, keptVoice, silence, type Voice } from '#renderer/features/minutes/voice.ts'

test('a voice comes back from the draft as it was kept: of a participant, of the floor, of nobody yet', () => {
  const said: Voice = { speaker: { attendance: 'a', name: 'Jan Kowalski' }, content: 'Więcej\nławek', rationale: 'Brak', sphere: 's' }
  const voices: Voice[] = [said, { ...said, speaker: { attendance: null, name: 'Głos z sali' }, sphere: null }, { ...said, speaker: null }]
  expect(voices.map((voice) => keptVoice(JSON.parse(JSON.stringify(keptValues(voice))) as Record<string, unknown>))).toEqual(voices)
})

test('a draft that holds something else is as if nothing had been said', () => {
  expect(keptVoice({ content: 1, rationale: null, sphere: {}, attendance: 'a', name: '' })).toEqual(silence)
})

test('only typed text is worth keeping', () => {
  expect([isWorthKeeping({ ...silence, sphere: 's' }), isWorthKeeping({ ...silence, content: ' \n' }), isWorthKeeping({ ...silence, rationale: 'bo' })]).toEqual([false, false, true])
})
