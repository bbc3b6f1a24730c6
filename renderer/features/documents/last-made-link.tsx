import { Anchor } from '@mantine/core'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { registerPath } from './document-noun.ts'
import type { LastMade } from './use-last-made.ts'

/** When a document was made last; it leads to that one and to what changed in the data since. */
export function LastMadeLink({ made, title }: { made: LastMade | undefined; title: string }) {
  if (!made) return null
  return (
    <Anchor size="sm" display="block" mt={2} className="figures" href={hrefOf([...registerPath, made.id], { changes: '1' })} title="Pokaż ten dokument i to, co się zmieniło w danych" aria-label={`${title}: ostatnio ${formatMoment(made.madeAt)}, co się zmieniło`}>
      ostatnio {formatMoment(made.madeAt)} – co się zmieniło?
    </Anchor>
  )
}
