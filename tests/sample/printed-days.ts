const months = ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia']
const shapes = new RegExp(String.raw`(?:(?<d0>\d{2}) i )?(?<d>\d{2})\.(?<m>\d{2})\.(?<y>\d{4}) ?r\.|(?<d1>\d{1,2})(?: i (?<d2>\d{1,2}))? (?<month>${months.join('|')}) (?<year>\d{4}) ?r`, 'gu')

const day = (year: string, month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`

/** Every day that a text prints with its year, in the order of the text: `29.06.2026r.`, `5 czerwca 2025r.`, `11 i 25 czerwca 2024 r.`, `11 i 25.06.2024 r.`, `25 września 2024 roku`. */
export function printedDays(text: string): string[] {
  return [...text.matchAll(shapes)].flatMap(({ groups = {} }) => {
    const { d0, d, m, y, d1, d2, month = '', year } = groups
    if (d && m && y) return [...(d0 ? [day(y, m, d0)] : []), day(y, m, d)]
    return [d1, d2].filter((one) => one !== undefined).map((one) => day(year!, monthNumber(month), one))
  })
}

export const monthNumber = (genitive: string): string => String(months.indexOf(genitive) + 1)
