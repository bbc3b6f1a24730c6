/**
 * Gives each place at most one of its options, no option to two places, so that as many places as possible get one.
 * `options` are the keys that each place can take, the preferred first; undefined for a place that gets none. Augmenting paths (Kuhn).
 */
export function matchPlaces(options: readonly (readonly string[])[]): (string | undefined)[] {
  const holders = new Map<string, number>()
  const take = (place: number, tried: Set<string>): boolean => options[place]!.some((key) => {
    if (tried.has(key)) return false
    tried.add(key)
    const holder = holders.get(key)
    if (holder !== undefined && !take(holder, tried)) return false
    holders.set(key, place)
    return true
  })
  options.forEach((_, place) => take(place, new Set()))
  const taken = new Map([...holders].map(([key, place]) => [place, key]))
  return options.map((_, place) => taken.get(place))
}
