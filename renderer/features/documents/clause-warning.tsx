import { Alert, Anchor } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { hasPlaceholder } from '#shared/text/placeholder.ts'

/** The documents that end with the information clause of the settings. */
const withClause: ReadonlySet<string> = new Set(['formularz-konsultacyjny', 'karta-postulatu'])

/** Said over a document that would be printed with an unfinished clause. */
export function ClauseWarning({ kind }: { kind: string }) {
  const office = useRead('settings.get', {}, { isEnabled: withClause.has(kind) })
  if (!withClause.has(kind) || !hasPlaceholder(office.data?.informationClause ?? '')) return null
  return (
    <Alert color="yellow" variant="light" role="status">
      Klauzula informacyjna ma miejsca do uzupełnienia i tak się wydrukuje. <Anchor inherit href={hrefOf(['settings', 'clause'])}>Uzupełnij klauzulę w ustawieniach</Anchor>
    </Alert>
  )
}
