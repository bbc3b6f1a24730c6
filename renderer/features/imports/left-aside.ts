import { call } from '#renderer/api/client.ts'
import { formatCount } from '#shared/text/plural.ts'
import { countsOf, type ImportRow, type Preview } from './import-kinds.ts'

const outcomes = ['refused', 'unknown', 'missing'] as const
/** What of the files is not stored whatever is chosen: files that could not be read, and the first rows of each kind with how many there are. */
export type LeftAside = { unread: Preview['problems'] } & Record<(typeof outcomes)[number], { rows: readonly ImportRow[]; total: number }>

const mostRows = 200

/** Asked for before the plan is stored: then it is gone. */
export async function readLeftAside({ plan, summary, problems }: Preview): Promise<LeftAside> {
  const read = async (outcome: (typeof outcomes)[number]) => {
    const total = countsOf(summary)[outcome]
    return { rows: total === 0 ? [] : (await call('imports.rows', { plan, outcome, limit: mostRows })).rows, total }
  }
  const [refused, unknown, missing] = await Promise.all([read('refused'), read('unknown'), read('missing')])
  return { unread: problems.filter(({ row }) => row === undefined), refused, unknown, missing }
}

/** Lines of sheets in words: `5, 6, 8–12`; several files or sheets are told apart by their names. */
export function linesSentence({ rows, total }: LeftAside['refused']): string {
  const bySheet = [...Map.groupBy(rows, ({ file, sheet }) => (sheet === '' ? file : `${file}, arkusz „${sheet}”`))]
  const parts = bySheet.map(([place, of]) => `${bySheet.length > 1 ? `${place}: ` : ''}${runsOf(of.flatMap(({ line }) => line ?? [])).map(([first, last]) => joined(first, last)).join(', ')}`)
  return withRest(parts.join('; '), total - rows.length)
}

/** Numbers of entries that did not come back, by the files that were to hold them: `9/2026, 12/2026 (sport.xlsx)`. */
export function missingSentence({ rows, total }: LeftAside['missing']): string {
  const parts = [...Map.groupBy(rows, ({ file }) => file)].map(([file, of]) => `${of.map(({ title }) => /^\d+\/\d{4}/.exec(title)?.[0] ?? title).join(', ')} (${file})`)
  return withRest(parts.join('; '), total - rows.length)
}

/** Numbers of entries, those that follow one another as a span: `24/2026, 26–31/2026`. */
export function numbersSentence(numbers: readonly string[]): string {
  const byYear = Map.groupBy(numbers.map((number) => number.split('/')), ([, year]) => year)
  return [...byYear].flatMap(([year, of]) => runsOf(of.map(([sequence]) => Number(sequence))).map(([first, last]) => (last - first === 1 ? `${first}/${year}, ${last}/${year}` : `${joined(first, last)}/${year}`))).join(', ')
}

const withRest = (text: string, rest: number) => (rest > 0 ? `${text} i jeszcze ${formatCount(rest)}` : text)

const joined = (first: number, last: number) => (first === last ? `${first}` : last - first === 1 ? `${first}, ${last}` : `${first}–${last}`)

function runsOf(values: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const value of values.toSorted((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run && value <= run[1] + 1) run[1] = value
    else runs.push([value, value])
  }
  return runs
}
