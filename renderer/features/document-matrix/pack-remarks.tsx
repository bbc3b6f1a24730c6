import { Box, Text } from '@mantine/core'
import { FindingLine } from '#renderer/ui/finding-line.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'
import type { MadePack } from './pack-words.ts'

/** „Sprawdzenie przed publikacją” of what was packed: what should be mended before the files are put on a page, document by document. */
export function PackRemarks({ remarks }: { remarks: MadePack['remarks'] }) {
  const all = remarks.flatMap(({ rows }) => rows)
  return (
    <Box mt="xs" component="section" aria-label="Sprawdzenie przed publikacją">
      <Text>Sprawdzenie przed publikacją: {findingsSentence(all)}</Text>
      {all.length > 0 && (
        <details>
          <summary>Co poprawić</summary>
          <Box mah="30vh" mt={4} style={{ overflowY: 'auto' }} tabIndex={0} aria-label="Co poprawić">
            {remarks.map(({ title, rows }) => (
              <Box key={title} mb="xs">
                <Text fw={600}>{title}</Text>
                <FindingsList label={title} findings={rows.map((finding, row) => ({ key: `${row} ${finding.rule}`, severity: finding.severity, content: <FindingLine finding={finding} /> }))} />
              </Box>
            ))}
          </Box>
        </details>
      )}
    </Box>
  )
}
