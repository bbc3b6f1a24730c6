import type { BuildContext } from '#shared/documents/data.ts'
import type { Block, Signature } from '#shared/documents/model.ts'

/** As much as stands on one line over half of a page. */
const longestAbove = 40

/** Who prepared a report and who approves it: side by side, or one under the other when the function of the latter is long. */
export function reportSignatures({ house }: BuildContext): Block[] {
  const prepared = signature('Sporządził(a):', house.preparedBy)
  const approved = signature(['Zatwierdził(a):', house.signatoryFunction].filter(Boolean).join(' '), house.signatoryName)
  if ((approved.above ?? '').length <= longestAbove) return [{ kind: 'signatures', left: prepared, right: approved, part: 'podpisy' }]
  return [{ kind: 'signatures', right: prepared, part: 'podpis sporządzającego' }, { kind: 'signatures', right: approved, part: 'podpis zatwierdzającego' }]
}

function signature(above: string, name: string): Signature {
  return { above, below: name ? `${name} (podpis)` : '(imię i nazwisko, podpis)' }
}
