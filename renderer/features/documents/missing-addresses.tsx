import { Alert, Anchor } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'
import { countOf } from '#shared/text/plural.ts'
import { registerPath } from './document-noun.ts'

/** Places of links that lead nowhere yet, as the page writes them. */
const placeholder = /<a>/g

/** Said over a list whose links have no addresses: they would be published as plain words. */
export function MissingAddresses({ html }: { html: string }) {
  const missing = html.match(placeholder)?.length ?? 0
  if (missing === 0) return null
  return (
    <Alert color="yellow" variant="light" role="status">
      Bez adresu: {countOf(missing, { one: 'odnośnik', few: 'odnośniki', many: 'odnośników' })}. Dokumenty są oznaczone jako opublikowane, ale nie wpisano, gdzie je otworzyć. <Anchor inherit href={hrefOf(registerPath)}>Uzupełnij adresy w rejestrze dokumentów</Anchor>
    </Alert>
  )
}
