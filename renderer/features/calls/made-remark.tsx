import { Anchor, Text } from '@mantine/core'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import type { CallToRemark } from './use-call-to-remark.ts'

/** Over the list: the remark that was just made of a call that is not opened, or why it was not. */
export function MadeRemark({ toRemark, opened }: { toRemark: CallToRemark; opened: string | undefined }) {
  const { made, asked } = toRemark
  return (
    <>
      <Text component="output" size="sm" display="block">
        {made && made.call !== opened && <>Z rozmowy powstała <Anchor inherit href={hrefOf(['postulates', made.remark])}>uwaga {made.number}</Anchor>.</>}
      </Text>
      {asked !== undefined && asked !== opened && <ErrorNote error={toRemark.errorOf(asked)} title="Nie zapisano uwagi" />}
    </>
  )
}
