import { sql } from 'kysely'
import { fold } from '#shared/text/fold.ts'
import { matchingRows } from './search.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

type Use = { position: string; text: string }
const askedWords = 6

/** Text as it is compared: whatever the spaces and the case. */
const normal = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('pl')

/** Ids of the positions that say a text now, the newest entries first. Text without a letter or digit is found nowhere. */
export async function positionsSaying(db: ReadDb, text: string): Promise<string[]> {
  const wanted = normal(text)
  const rows = await selectRows(db, sql<Use>`
    select position.id as position, position.text from position join postulate on postulate.id = position.postulate
    where position.id in ${matchingRows('position', rarestWords(text))} order by year desc, sequence desc, position.id desc`)
  return rows.filter((row) => normal(row.text).includes(wanted)).map(({ position }) => position)
}

/** The longest words are the rarest: asking the index for every „w” and „na” as well would take longer than it saves. */
function rarestWords(text: string): string {
  const words = new Set(fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean))
  return [...words].toSorted((one, other) => other.length - one.length).slice(0, askedWords).join(' ')
}
