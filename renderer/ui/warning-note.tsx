import { Text } from '@mantine/core'
import type { ReactNode } from 'react'

/** Something worth a second look, in words, under the field or figure it is about. It stops nobody. */
export function WarningNote({ children }: { children: ReactNode }) {
  return <Text size="sm" mt={4} component="output" display="block" className="warning">{children}</Text>
}
