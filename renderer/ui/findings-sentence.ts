import { countOf } from '#shared/text/plural.ts'

const errors = { one: 'błąd', few: 'błędy', many: 'błędów' }
const remarks = { one: 'uwaga', few: 'uwagi', many: 'uwag' }

/** How much there is: `2 błędy i 1 uwaga.`, or that all is well. */
export function findingsSentence(findings: readonly { severity: 'error' | 'warning' }[]): string {
  const errorCount = findings.filter(({ severity }) => severity === 'error').length
  const remarkCount = findings.length - errorCount
  const counts = [...(errorCount > 0 ? [countOf(errorCount, errors)] : []), ...(remarkCount > 0 ? [countOf(remarkCount, remarks)] : [])]
  return counts.length === 0 ? 'Wszystko w porządku.' : `${counts.join(' i ')}.`
}
