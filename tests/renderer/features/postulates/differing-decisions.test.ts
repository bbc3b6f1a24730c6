import { expect, test } from 'vitest'
import { differingDecisions } from '#renderer/features/postulates/differing-decisions.ts'

test('units that decided differently are named with their decisions; one that has not decided, or agrees, is no difference', () => {
  const sport = { unitName: 'Wydział Sportu', decision: 'accepted' as const }
  const culture = { unitName: 'Wydział Kultury', decision: 'rejected' as const }
  const waiting = { unitName: 'Wydział Edukacji', decision: 'pending' as const }
  expect([differingDecisions([sport, waiting, culture]), differingDecisions([sport, waiting]), differingDecisions([sport, { ...culture, decision: 'accepted' }])]).toEqual([
    'Komórki rozstrzygnęły różnie: Wydział Sportu – uwzględniono; Wydział Kultury – nie uwzględniono. W dokumentach stoi rozstrzygnięcie komórki wiodącej.', undefined, undefined,
  ])
})
