import { Alert, Anchor, Group, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { Relative } from './relative-list.tsx'
import { UnmergeButton } from './unmerge-button.tsx'

function Links({ relatives }: { relatives: readonly Relative[] }) {
  return <>{relatives.map(({ id, number }, index) => <Fragment key={id}>{index > 0 && ', '}<Anchor inherit href={hrefOf(['postulates', id])}>{number}</Anchor></Fragment>)}</>
}

/** Says of an entry that is not answered for itself why, and leads to what stands for it. */
export function ReplacedBanner({ postulate: { id, number, isCancelled, isSplit, mergedInto } }: { postulate: Postulate }) {
  const lineage = useRead('postulates.lineage', { id }, { isEnabled: isSplit || mergedInto !== null }).data
  if (isCancelled) return <Alert color="yellow" variant="light" title="Anulowany"><Text>Anulowany: zostaje w rejestrze ze swoim numerem i nie jest rozpatrywany.</Text></Alert>
  if (isSplit) return <Alert variant="light" title="Podzielony"><Text>Odpowiada się na jego części: {lineage && <Links relatives={lineage.parts.filter((part) => !part.isCancelled)} />}.</Text></Alert>
  if (mergedInto === null) return null
  return (
    <Alert variant="light" title="Dołączony do innego wpisu">
      <Group gap="sm"><Text>Odpowiada się na {lineage?.mergedInto && <Links relatives={[lineage.mergedInto]} />}, który ma teraz wszystkich zgłaszających.</Text><UnmergeButton id={id} number={number} /></Group>
    </Alert>
  )
}
