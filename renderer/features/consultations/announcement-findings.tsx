import { Anchor } from '@mantine/core'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { findingLinkWords, findingPath, showField, type Finding } from './finding-place.ts'

/** What should be mended, each with the way to its place. `isOnCard`: the fields of the consultation's card are one press away; elsewhere the card lies under what is shown. */
export function AnnouncementFindings({ findings, isOnCard }: { findings: readonly Finding[]; isOnCard: boolean }) {
  return (
    <FindingsList findings={findings.map((finding) => ({
      key: `${finding.code} ${finding.record.id} ${finding.sentence}`, severity: finding.severity, content: <>{finding.sentence} <FindingLink finding={finding} isOnCard={isOnCard} /></>,
    }))}
    />
  )
}

function FindingLink({ finding, isOnCard }: { finding: Finding; isOnCard: boolean }) {
  const { record: { noun }, field } = finding
  const words = findingLinkWords[noun]
  if (noun === 'consultations') return !isOnCard || field === undefined ? null : <Anchor component="button" type="button" inherit onClick={() => showField(field)}>{words}</Anchor>
  return <Anchor inherit href={hrefOf(findingPath(finding))}>{words}</Anchor>
}
