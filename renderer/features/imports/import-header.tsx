import { Anchor } from '@mantine/core'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { backOf, type Destination } from './destination.ts'
import { importKinds } from './import-kinds.ts'
import { ImportSteps, type Step } from './import-steps.tsx'

/** What is being imported, how far it is, and the way back. */
export function ImportHeader({ kind, into, step }: { kind: ImportKind; into: Destination; step: Step }) {
  const { title, detail } = importKinds[kind]
  const back = backOf(kind, into)
  return (
    <>
      <PageHeader title={title} {...(step === 0 && { detail })}>
        <Anchor href={hrefOf(back.path)}>{back.label}</Anchor>
      </PageHeader>
      <ImportSteps current={step} />
    </>
  )
}
