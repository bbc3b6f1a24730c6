import type { ReactNode } from 'react'
import type { ShownFinding } from '#renderer/ui/findings-list.tsx'

/** What another check found about a document, with ways to mend it. */
export type FurtherFinding = ShownFinding & { sentence: string }

/** Where a document is shown, what other parts of the window say of its kind is put into its check; `leave` closes the document. */
export type CheckOf = (kind: string, leave: () => void, check: (further: readonly FurtherFinding[]) => ReactNode) => ReactNode

const quoted = /„(.+)”/u

/** Findings that the other check has not told: of a place to fill in both quote the same words, and only the other one knows the way to it. */
export function notToldBy<F extends { rule: string; sentence: string }>(further: readonly Pick<FurtherFinding, 'sentence'>[], findings: readonly F[]): F[] {
  return findings.filter(({ rule, sentence }) => {
    const words = rule === 'placeholder' && quoted.exec(sentence)?.[1]
    return !words || !further.some((other) => other.sentence.includes(words))
  })
}
