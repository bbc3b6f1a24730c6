import { Anchor, Button, Kbd, Text } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Call } from '#shared/domain/call.ts'
import type { CallToRemark } from './use-call-to-remark.ts'

const noId = '00000000-0000-7000-8000-000000000000'

/** The remark that came of a call, one press away; where there is none, the act that makes it. */
export function RemarkSection({ call, toRemark }: { call: Call; toRemark: CallToRemark }) {
  const remark = useRead('postulates.get', { id: call.remark ?? noId }, { isEnabled: call.remark !== null })
  const found = call.remark === null ? undefined : remark.data
  const isMissing = call.remark === null || found?.isCancelled === true
  const link = useRef<HTMLAnchorElement>(null)
  const isJustMade = toRemark.made?.call === call.id && found?.id === toRemark.made.remark
  useEffect(() => {
    if (isJustMade) link.current?.focus() // the button that made it is gone
  }, [isJustMade])
  return (
    <section aria-label="Uwaga z rozmowy">
      <SectionTitle>Uwaga z rozmowy</SectionTitle>
      <ErrorNote error={call.remark === null ? null : remark.error} title="Nie udało się wczytać uwagi" />
      {found && !found.isCancelled && <Text>Rozmowę zapisano jako uwagę: <Anchor ref={link} inherit fw={700} href={hrefOf(['postulates', found.id])}>uwaga {found.number}</Anchor>.</Text>}
      {found?.isCancelled && <Text mb="xs">Uwaga {found.number}, zapisana z tej rozmowy, jest anulowana.</Text>}
      {isMissing && (
        <>
          <Button leftSection={<IconMessagePlus size={18} aria-hidden />} rightSection={<Kbd size="xs">Ctrl+U</Kbd>} aria-keyshortcuts="Control+U" loading={toRemark.isRunning} onClick={() => toRemark.run(call.id)}>{found ? 'Zapisz jako nową uwagę' : 'Zapisz jako uwagę'}</Button>
          <Text size="sm" c="dimmed" mt={4}>Temat stanie się treścią uwagi, a odpowiedź jej notatką. Uwaga otrzyma numer i dzień rozmowy.</Text>
        </>
      )}
      {isMissing && toRemark.isHeldBack(call.id) && <Text size="sm" c="var(--mantine-color-error)" role="alert">Najpierw popraw pole, którego nie udało się zapisać.</Text>}
      <ErrorNote error={toRemark.errorOf(call.id)} title="Nie zapisano uwagi" />
    </section>
  )
}
