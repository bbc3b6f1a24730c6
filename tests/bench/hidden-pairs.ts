import type { Database } from 'better-sqlite3'
import { v7 as newId } from 'uuid'
import { postulate } from '#shared/domain/postulate.ts'
import { makeLoader } from './load-rows.ts'
import { text } from './polish-text.ts'
import { makeRandom } from './random.ts'
import { rewordedPairs, type RewordedPair } from './reworded-pairs.ts'

export type Hidden = RewordedPair & { id: string }

/** Before the years that the rest of the file is filled with. */
const year = 2018

/** Stores the originals, and so many neighbours: sentences of the originals' own words mixed up, so that no word alone gives an original away. */
export function hidePairs(file: Database, neighbours: number): Hidden[] {
  const random = makeRandom(26_05)
  const words = rewordedPairs.flatMap(({ original, rationale }) => `${original} ${rationale}`.match(/[\p{L}\p{N}]+/gu) ?? [])
  let sequence = 0
  return file.transaction(() => {
    const load = makeLoader(file)
    const add = (content: string, rationale: string) => {
      const id = newId()
      sequence += 1
      load('postulate', { ...postulate.blank, id, receivedOn: `${year}-06-01`, content, rationale, year, sequence, isCancelled: false })
      return id
    }
    const hidden = rewordedPairs.map((pair) => ({ ...pair, id: add(pair.original, pair.rationale) }))
    for (let neighbour = 0; neighbour < neighbours; neighbour += 1) {
      const mixed = Array.from({ length: 6 + random.below(12) }, () => random.pick(words)).join(' ')
      add(`${mixed}. ${text(random, 60)}`, random.below(2) === 0 ? '' : text(random, 40))
    }
    return hidden
  })()
}
