import { Button } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { hrefOf } from '#renderer/ui/place.ts'

/** The way from a meeting to its minutes. */
export function MinutesButton({ meeting }: { meeting: string }) {
  return <Button component="a" href={hrefOf(['minutes', meeting])} variant="default" leftSection={<IconKeyboard size={18} aria-hidden />}>Protokołuj spotkanie</Button>
}
