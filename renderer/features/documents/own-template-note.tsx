import { Anchor, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from '#renderer/ui/place.ts'

/** Said where a DOCX is made of the office's own template, while the preview keeps the built-in look. */
export function OwnTemplateNote({ kind, variant = '' }: { kind: string; variant?: string | undefined }) {
  const templates = useRead('templates.list', {})
  const own = templates.data?.rows.find((row) => row.kind === kind && row.variant === variant)?.own
  if (!own?.isUsed) return null
  return (
    <Text size="sm" className="wraps">
      Plik DOCX powstanie z własnego szablonu „{own.fileName}”. Podgląd, wydruk i pozostałe formaty mają układ wbudowany, więc mogą mówić co innego; różnice są w sprawdzeniu poniżej. <Anchor inherit href={hrefOf(['settings', 'templates', variant === '' ? kind : `${kind}~${variant}`])}>Pokaż szablon tego dokumentu</Anchor>
    </Text>
  )
}
