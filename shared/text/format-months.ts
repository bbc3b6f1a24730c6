const inLocative = ['styczniu', 'lutym', 'marcu', 'kwietniu', 'maju', 'czerwcu', 'lipcu', 'sierpniu', 'wrześniu', 'październiku', 'listopadzie', 'grudniu'] as const
const inGenitive = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'] as const

/** In which months of one year some days are: `w czerwcu 2025 r.`, `w maju i czerwcu 2025 r.`, `od marca do czerwca 2026 r.` Empty for no day. */
export function formatMonths(days: readonly string[]): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].sort().map((month) => ({ year: month.slice(0, 4), number: Number(month.slice(5)) - 1 }))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  const year = `${last.year} r.`
  if (months.length > 2 || first.year !== last.year) return `od ${inGenitive[first.number]}${first.year === last.year ? '' : ` ${first.year} r.`} do ${inGenitive[last.number]} ${year}`
  const preposition = first.number === 8 ? 'we' : 'w'
  return `${preposition} ${months.map(({ number }) => inLocative[number]).join(' i ')} ${year}`
}
