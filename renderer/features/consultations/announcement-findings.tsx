import { Anchor, Badge, Group, List, Text } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { findingSeverityLabels } from '#shared/domain/announcement-check/announcement-finding.ts'
import { findingLinkWords, findingPath, showField, type Finding } from './finding-place.ts'

/** Told apart by words; the colours have enough contrast in both appearances. */
const badges = { error: { variant: 'filled', color: 'red.9' }, warning: { variant: 'default' } } as const

/** What should be mended, each with its weight in words and the way to its place. `isOnCard`: the fields of the consultation's card are one press away; elsewhere the card lies under what is shown. */
export function AnnouncementFindings({ findings, isOnCard }: { findings: readonly Finding[]; isOnCard: boolean }) {
  return (
    <List listStyleType="none" spacing="xs" className="wraps">
      {findings.map((finding) => (
        <List.Item key={`${finding.code} ${finding.record.id} ${finding.sentence}`}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <Badge {...badges[finding.severity]} miw="4.5rem">{findingSeverityLabels[finding.severity]}</Badge>
            <Text component="div">{finding.sentence} <FindingLink finding={finding} isOnCard={isOnCard} /></Text>
          </Group>
        </List.Item>
      ))}
    </List>
  )
}

function FindingLink({ finding, isOnCard }: { finding: Finding; isOnCard: boolean }) {
  const { record: { noun }, field } = finding
  const words = findingLinkWords[noun]
  if (noun === 'consultations') return !isOnCard || field === undefined ? null : <Anchor component="button" type="button" inherit onClick={() => showField(field)}>{words}</Anchor>
  return <Anchor inherit href={hrefOf(findingPath(finding))}>{words}</Anchor>
}
