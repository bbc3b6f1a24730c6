import { fold } from './fold.ts'

const months = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'wrzesnia', 'pazdziernika', 'listopada', 'grudnia']
const two = (value: number) => String(value).padStart(2, '0')

/** A day as lists write it, with or without „r.” and a weekday in brackets: `2026-06-15`, `15.06.2026 r.`, `15/6/2026`, `15 czerwca 2026 r.`; undefined when it is no day that exists. */
export function readDay(text: string): string | undefined {
  const bare = fold(text).replace(/\([^)]*\)/gu, ' ').trim().replace(/\s*r(?:oku|\.)?$/u, '').replace(/(?:t| )00:00(?::00(?:\.0+)?z?)?$/u, '')
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(bare) ?? turned(/^(\d{1,2}) ?[-./] ?(\d{1,2}) ?[-./] ?(\d{4})$/u.exec(bare)) ?? inWords(bare) ?? []
  return year === undefined ? undefined : existing(Number(year), Number(month), Number(day))
}

const turned = (found: RegExpExecArray | null) => found && [found[0], found[3], found[2], found[1]]

function inWords(text: string) {
  const found = /^(\d{1,2})\.? ([a-z]+) (\d{4})$/u.exec(text.replace(/\s+/gu, ' '))
  const month = found ? months.indexOf(found[2]!) + 1 : 0
  return found && month > 0 ? [found[0], found[3], String(month), found[1]] : null
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? `${year}-${two(month)}-${two(day)}` : undefined
}
