import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import type { ShownFinding } from '#renderer/ui/findings-list.tsx'
import { FindingLink } from './finding-link.tsx'
import { showField } from './finding-place.ts'

/** The same findings over the announcement itself, before it is saved: `children` puts them into its own check. A field of the consultation is on the card under it: `onLeave` lets the announcement go. */
export function AnnouncementCheck({ consultation, onLeave, children }: { consultation: string; onLeave: () => void; children: (findings: readonly (ShownFinding & { sentence: string })[]) => ReactNode }) {
  const { data } = useRead('consultations.check', { id: consultation })
  const show = (field: string) => {
    onLeave()
    requestAnimationFrame(() => showField(field))
  }
  return children((data?.rows ?? []).map((finding) => {
    const { code, record, sentence, severity } = finding
    return { key: `${code} ${record.id} ${sentence}`, severity, sentence, content: <>{sentence} <FindingLink finding={finding} onShow={show} /></> }
  }))
}
