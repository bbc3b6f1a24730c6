import { Anchor } from '@mantine/core'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import type { ImportKind } from '#shared/domain/import-outcome.ts'
import { importKinds } from './import-kinds.ts'
import { ImportSteps, type Step } from './import-steps.tsx'

/** What is being imported, how far it is, and the way back. */
export function ImportHeader({ kind, step }: { kind: ImportKind; step: Step }) {
  const { title, detail } = importKinds[kind]
  return (
    <>
      <PageHeader title={title} {...(step === 0 && { detail })}>
        <Anchor href={hrefOf([kind === 'positions' ? 'owed' : 'postulates'])}>{kind === 'positions' ? 'Stanowiska komórek' : 'Postulaty'}</Anchor>
      </PageHeader>
      <ImportSteps current={step} />
    </>
  )
}
