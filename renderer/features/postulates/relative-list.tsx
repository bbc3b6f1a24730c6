import { Anchor, List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'

export type Relative = Output<'postulates.lineage'>['parts'][number]

/** Other entries by their numbers and first words; a cancelled one says so. Nothing when there are none. */
export function RelativeList({ title, relatives, renderAct }: { title: string; relatives: readonly Relative[]; renderAct?: (relative: Relative) => ReactNode }) {
  if (relatives.length === 0) return null
  return (
    <div className="wraps">
      <Text fw={700} size="sm">{title}</Text>
      <List listStyleType="none" spacing="xs">
        {relatives.map((relative) => (
          <List.Item key={relative.id}>
            <Anchor href={hrefOf(['postulates', relative.id])}>{relative.number}</Anchor>{relative.isCancelled && <Text span c="dimmed"> (anulowany)</Text>} {relative.excerpt}
            {renderAct && <div>{renderAct(relative)}</div>}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
