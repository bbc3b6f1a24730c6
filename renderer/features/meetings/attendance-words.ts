import type { Output } from '#shared/contract/index.ts'
import { countOf, nouns, type NounForms } from '#shared/text/plural.ts'

export type AttendanceRow = Output<'attendances.list'>['rows'][number]
type Mark = 'isInvited' | 'isRegistered' | 'isPresent'

const people: NounForms = { one: 'osoba', few: 'osoby', many: 'osób' }
/** The last noun takes the adjective: „4 organizacje, 2 osoby obecne”. */
const endings: Record<Mark, NounForms> = {
  isPresent: { one: 'obecna', few: 'obecne', many: 'obecnych' },
  isRegistered: { one: 'zgłoszona', few: 'zgłoszone', many: 'zgłoszonych' },
  isInvited: { one: 'zaproszona', few: 'zaproszone', many: 'zaproszonych' },
}

const joined = (noun: NounForms, adjective: NounForms): NounForms => ({ one: `${noun.one} ${adjective.one}`, few: `${noun.few} ${adjective.few}`, many: `${noun.many} ${adjective.many}` })

/** Different organisations and people that have a mark, in words; empty where nobody has. */
export function attendanceWords(rows: readonly AttendanceRow[], mark: Mark): string {
  const marked = rows.filter((row) => row[mark])
  const counts: { count: number; noun: NounForms }[] = [
    { count: new Set(marked.map(({ organisation }) => organisation).filter((id) => id !== null)).size, noun: nouns.organisation },
    { count: new Set(marked.map(({ person }) => person).filter((id) => id !== null)).size, noun: people },
  ].filter(({ count }) => count > 0)
  return counts.map(({ count, noun }, index) => countOf(count, index === counts.length - 1 ? joined(noun, endings[mark]) : noun)).join(', ')
}
