import { defineEntity, type Stored } from './entity.ts'
import { filledText, flag, text, whole } from './field.ts'

/**
 * A sphere of public tasks. The 41 statutory ones (art. 4 ust. 1 of the act of 24 April 2003) are data; more may be added (ust. 2).
 * `point` (`1aa`, `29a`) is the key, `order` the sequence: neither text nor numbers sort them right.
 */
export const sphere = defineEntity({
  fields: { point: filledText(12), genitive: filledText(2000), nominative: filledText(2000), short: text(120), order: whole(1, 10_000), source: text(), isActive: flag },
  required: ['point', 'genitive', 'nominative'],
  blank: { short: '', order: 1000, source: '', isActive: true },
})
export type Sphere = Stored<typeof sphere>

/** How a sphere is called in lists: `18 – ekologia i ochrona zwierząt`. */
export const sphereLabel = ({ point, short, nominative }: Pick<Sphere, 'point' | 'short' | 'nominative'>) => `${point} – ${short || nominative}`

/** Where the spheres are listed, whose own provisions some of them quote. */
export const sphereAct = 'art. 4 ust. 1 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie'

/** Whether a sphere is one of the act's own list, as its source says; the others were added by the office (art. 4 ust. 2). */
export const isStatutorySphere = ({ source }: Pick<Sphere, 'source'>) => /^art\.\s*4\s+ust\.\s*1\s/u.test(source)
