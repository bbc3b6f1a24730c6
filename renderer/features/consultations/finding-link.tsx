import { Anchor } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { findingLinkWords, findingPath, type Finding } from './finding-place.ts'

/** The way to the place of a finding: to another record by its address, to a field of the consultation's card by `onShow`. */
export function FindingLink({ finding, onShow }: { finding: Finding; onShow: (field: string) => void }) {
  const { record: { noun }, field } = finding
  const words = findingLinkWords[noun]
  if (noun === 'consultations') return field === undefined ? null : <Anchor component="button" type="button" inherit onClick={() => onShow(field)}>{words}</Anchor>
  return <Anchor inherit href={hrefOf(findingPath(finding))}>{words}</Anchor>
}
