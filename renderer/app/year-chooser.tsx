import { NativeSelect } from '@mantine/core'

/** The year of the whole window; „wszystkie lata” is one of its values. */
export function YearChooser({ year, years, onChoose }: { year: number | null; years: readonly number[]; onChoose: (year: number | null) => void }) {
  const shown = [...new Set([...years, ...(year === null ? [] : [year])])].toSorted((a, b) => b - a)
  const data = [{ value: 'all', label: 'wszystkie lata' }, ...shown.map((one) => ({ value: String(one), label: `Rok ${one}` }))]
  return <NativeSelect aria-label="Rok" data={data} value={year === null ? 'all' : String(year)} onChange={(event) => onChoose(event.currentTarget.value === 'all' ? null : Number(event.currentTarget.value))} />
}
