import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { FindingLink } from './finding-link.tsx'
import { showField, type Finding } from './finding-place.ts'

/** What should be mended, each with the way to its place: the fields of the consultation's card are one press away. */
export function AnnouncementFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <FindingsList findings={findings.map((finding) => ({
      key: `${finding.code} ${finding.record.id} ${finding.sentence}`, severity: finding.severity, content: <>{finding.sentence} <FindingLink finding={finding} onShow={showField} /></>,
    }))}
    />
  )
}
