/** Words of rosters, folded, that say nothing of a single duty beyond what is recognised in another way. */
const about = /^(?:dyzur|harmonogram|telef|tel$|e$|mail|email|eksper|konsultac|termin|godz|numer|nr$|kontakt|odbed|odbyw|pelni|prowadz|przyjm|dzien$|dni|data$|daty$|godzin|forma$|miejsce$|osoba$|uwagi$|jezyk|komork|organizac|wykaz$|lista$|plan$|grafik|spis$|program|tabel|stacjonarn|zdaln|online$|internet|bezposredni|osobist|sfer|pozytk|publiczn|zadan$|dotycz|ktor|czas|trwa|ramach|przewidzian|pod$|nr|rok|kolejn)/u
const small = new Set(['w', 'we', 'i', 'a', 'o', 'od', 'do', 'z', 'ze', 'na', 'sie', 'oraz', 'lub', 'dla', 'r', 'lp', 'h', 'tj', 'to', 'beda', 'bedzie', 'jest', 'sa', 'pod', 'przez', 'u', 'line', 'on'])
/** What only joins a day, hours or a number to the rest. */
const glue = /^(?:w|we|i|a|od|do|oraz|lub|dnia|dniu|dniach|dni|dzien|godz|godzin|godzina|godzinach|godziny|tel|telefon|telefonu|telefony|telefonicznie|nr|numer|numerem|pod|e|mail|email|mailowo|odbedzie|odbeda|sie|bedzie|beda|r|roku|dyzur|dyzury|dyzuru|terminie|terminach|h|o|z)$/u

const word = /[\p{L}\p{N}]+/gu

const isNoise = (one: string) => small.has(one) || about.test(one)

/** Whether a folded text consists of such words alone. */
export const isNoiseOnly = (folded: string): boolean => [...folded.matchAll(word)].every(([one]) => isNoise(one))

/** How many words say something else. */
export const otherWords = (folded: string): number => [...folded.matchAll(word)].filter(([one]) => !isNoise(one)).length

/** Where a text begins and ends without the joining words and signs around it; nothing is left of joining words alone. */
export function withoutGlue(folded: string): { start: number; end: number } {
  const words = [...folded.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
  const first = words.findIndex(({ text }) => !glue.test(text))
  const last = words.findLastIndex(({ text }) => !glue.test(text))
  if (first < 0) return { start: 0, end: 0 }
  return { start: first === 0 ? leadingSigns.exec(folded)![0].length : words[first]!.start, end: last === words.length - 1 ? withoutSigns(folded) : words[last]!.end }
}

const leadingSigns = /^[\s,;:.*|\u2010-\u2015-]*/u
const closingSign = /[\s,;:*|\u2010-\u2015-]/u
function withoutSigns(text: string): number {
  let end = text.length
  while (end > 0 && closingSign.test(text[end - 1]!)) end -= 1
  return end
}

const moved = /(?<![a-z])(?:przenies|przeniosl|przeloz|przesun|zmian[aey] (?:terminu|dyzur))/u
const cancelled = /(?<![a-z])(?:odwol|anulow|zawiesz|skresl|nie (?:bedzie|odbedzie|beda|odbeda) |nie bedzie$|nie ma(?= dyzur|\s*(?:[.,;)!]|$))|brak dyzur)/u
const excepted = /(?<![a-z])(?:zamiast|wyjat|oprocz|z wylaczeniem|nie dotyczy)/u
/** What a text says against the duties in it; null when nothing. */
export type Denial = 'cancelled' | 'moved' | null
export const denialIn = (folded: string): Denial => (moved.test(folded) ? 'moved' : cancelled.test(folded) || excepted.test(folded) ? 'cancelled' : null)
/** Whether a text without a day takes back the duties around it. */
export const takesBack = (folded: string): boolean => moved.test(folded) || cancelled.test(folded)

export const saysDuty = (folded: string): boolean => /(?<![a-z])dyzur/u.test(folded)
/** What is held on a day and at an hour and is no duty. */
export const saysMeeting = (folded: string): boolean => /(?<![a-z])(?:spotkani|szkoleni|warsztat|webinar|debat|posiedzeni|konferencj)/u.test(folded)
