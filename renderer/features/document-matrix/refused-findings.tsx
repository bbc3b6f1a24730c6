import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import { FindingLine } from '#renderer/ui/finding-line.tsx'
import { FindingsList } from '#renderer/ui/findings-list.tsx'
import type { AppError } from '#shared/errors.ts'

/** Under a refusal: what was found, and the way to go on all the same. Nothing of other errors. */
export function RefusedFindings({ error, children }: { error: AppError | null; children: ReactNode }) {
  if (error?.findings === undefined) return null
  return (
    <Box mt="xs">
      <FindingsList label="Co znaleziono" findings={error.findings.map((finding, index) => ({ key: `${index} ${finding.rule}`, severity: finding.severity, content: <FindingLine finding={finding} /> }))} />
      <Box mt="xs">{children}</Box>
    </Box>
  )
}
