import { isOneSitting, resourceOf, type DutyResource } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { printedKey } from './duty-differences.ts'
import { byTime, type Known } from './roster-facts.ts'

/** Two duties at once, of which one at least is of this roster. */
export type Overlap = { earlier: Duty; later: Duty }

/** The duties that each person, telephone or room has at once, in the order of time. Each duty stands against one that is still going on when it begins: n duties at once are n − 1 pairs, not all of them. */
export function overlapsOf(resource: DutyResource, known: Known): Overlap[][] {
  const { duties, elsewhere } = known
  const users = [...duties, ...elsewhere].map((duty) => ({ duty, key: resourceOf(duty, resource) })).filter(({ key }) => key !== '')
  const inOrder = users.toSorted((one, other) => byTime(one.duty, other.duty))
  const groups = Map.groupBy(inOrder, ({ key }) => key).values()
  return [...groups].map((group) => overlapsAmong(group.map(({ duty }) => duty), known)).filter((found) => found.length > 0)
}

/** Of several that are going on, the same duty entered before, else the one that ends last, stands for them all. */
function overlapsAmong(inOrder: readonly Duty[], known: Known): Overlap[] {
  const roster = known.roster.id
  const keys = new Map(inOrder.map((duty) => [duty, `${duty.roster} ${printedKey(duty, known)}`]))
  let goingOn: Duty[] = []
  return inOrder.flatMap((later) => {
    goingOn = goingOn.filter(({ date, to }) => date === later.date && to > later.from)
    const others = goingOn.filter((one) => (one.roster === roster || later.roster === roster) && !isOneSitting(one, later))
    const [first] = others
    goingOn.push(later)
    const twin = others.find((one) => keys.get(one) === keys.get(later))
    return first ? [{ earlier: twin ?? others.reduce((last, one) => (one.to > last.to ? one : last), first), later }] : []
  })
}
