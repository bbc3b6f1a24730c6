import type { Phrase } from '#shared/domain/phrase.ts'
import type { Position } from '#shared/domain/position.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import { positionsSaying } from '#electron/store/phrase-uses.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'

export const phraseUses: AppHandlers<'phrases.uses'> = {
  'phrases.uses': async ({ id, limit }, { db }) => {
    const { text } = await readEntity<Phrase>(db, 'phrase', id)
    const uses = await positionsSaying(db, text)
    const shown = uses.slice(0, limit)
    const positions = new Map((await readEntities<Position>(db, 'position', shown)).map((position) => [position.id, position]))
    const ordered = shown.map((use) => positions.get(use)!)
    const unit = await namesOf(db, 'unit', ordered.map((one) => one.unit))
    const numbers = new Map((await readPostulates(db, [...new Set(ordered.map((one) => one.postulate))])).map(({ id: postulate, number }) => [postulate, number]))
    return { total: uses.length, rows: ordered.map(({ id: position, postulate, unit: of }) => ({ position, postulate, number: numbers.get(postulate)!, unitName: unit(of) })) }
  },
}
