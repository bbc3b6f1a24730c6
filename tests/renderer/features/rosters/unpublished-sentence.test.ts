import { expect, test } from 'vitest'
import { unpublishedSentence } from '#renderer/features/rosters/unpublished-sentence.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}) as never)

test('what readers do not know yet is counted; nothing is said where nothing differs or nothing was published', () => {
  expect([
    unpublishedSentence({ since: 1, added: some(2), removed: some(0), changed: some(5) }), unpublishedSentence({ since: 1, added: [], removed: some(1), changed: [] }), unpublishedSentence({ since: 2, added: [], removed: [], changed: [] }),
    unpublishedSentence({ since: null, added: [], removed: [], changed: [] }),
  ]).toEqual(['Od ostatniej publikacji są zmiany, których nie ogłoszono – dodane: 2 dyżury, zmienione: 5 dyżurów.', 'Od ostatniej publikacji są zmiany, których nie ogłoszono – odwołane: 1 dyżur.', undefined, undefined])
})
