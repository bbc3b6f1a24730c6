import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { countOf } from '#shared/text/plural.ts'

const most = 8
const places = { one: 'takie miejsce', few: 'takie miejsca', many: 'takich miejsc' }

/** Errors first, and of each rule only so many: whoever mends a few sees the next. How many are left is said. */
export function fewOfEach(findings: readonly DocumentFinding[]): DocumentFinding[] {
  const kept = [...Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()].flatMap((own) => {
    const last = own[most - 1]
    return last === undefined || own.length === most ? own : [...own.slice(0, most - 1), { ...last, where: 'dalsza część dokumentu', sentence: `Dalej ${own.length - most + 1 === 1 ? 'jest' : 'są'} jeszcze ${countOf(own.length - most + 1, places)}.` }]
  })
  return kept.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'))
}
