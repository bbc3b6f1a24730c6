/** `2026`, or `2023–2027` when it spans several years. */
export const yearsSpan = ({ yearFrom, yearTo }: { yearFrom: number; yearTo: number }) => (yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`)
