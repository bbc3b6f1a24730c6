import { Box, Text } from '@mantine/core'
import { FindingLine } from '#renderer/ui/finding-line.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import type { MadePack } from './pack-words.ts'

type Severity = MadePack['remarks'][number]['rows'][number]['severity']

/** „Sprawdzenie przed publikacją” of what was packed: what has to be mended before the files are put on a page, document by document, errors at once and remarks when asked for. */
export function PackRemarks({ remarks }: { remarks: MadePack['remarks'] }) {
  return (
    <Box component="section" aria-label="Sprawdzenie przed publikacją">
      <Found remarks={remarks} severity="error" />
      {remarks.some(({ rows }) => rows.some(({ severity }) => severity === 'warning')) && (
        <Box component="details" mt="xs">
          <summary>Uwagi</summary>
          <Found remarks={remarks} severity="warning" />
        </Box>
      )}
    </Box>
  )
}

function Found({ remarks, severity }: { remarks: MadePack['remarks']; severity: Severity }) {
  const found = remarks.map(({ title, rows }) => ({ title, rows: rows.filter((row) => row.severity === severity) })).filter(({ rows }) => rows.length > 0)
  if (found.length === 0) return null
  const label = severity === 'error' ? 'Błędy' : 'Uwagi'
  return (
    <Box mah="40vh" mt={4} style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      {found.map(({ title, rows }) => (
        <Box key={`${title} ${rows.map(({ where }) => where).join()}`} mb="xs">
          <Text fw={600}>{title}</Text>
          <FindingsList label={title} findings={rows.map((finding, row) => ({ key: `${row} ${finding.rule}`, severity, content: <FindingLine finding={finding} /> }))} />
        </Box>
      ))}
    </Box>
  )
}
