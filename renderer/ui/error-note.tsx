import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { messageOf } from '#shared/text/messages.ts'

type Failure = Parameters<typeof messageOf>[0]

/** What went wrong, where it went wrong, and what to do; `retry` offers to do it again. Nothing when there is no error. */
export function ErrorNote({ error, title, retry, children }: { error: Failure | null | undefined; title?: string; retry?: () => void; children?: ReactNode }) {
  if (!error || error.code === 'cancelled') return null
  return (
    <Alert color="red" variant="light" title={title} icon={<IconAlertTriangle aria-hidden />} role="alert">
      {messageOf(error)}
      {(retry !== undefined || children !== undefined) && (
        <Group gap="xs" mt="sm">
          {retry && <Button variant="default" size="compact-md" onClick={retry}>Ponów</Button>}
          {children}
        </Group>
      )}
    </Alert>
  )
}
