import { useRead } from '#renderer/api/use-read.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Output } from '#shared/contract/index.ts'
import { formatDateBare } from '#shared/text/format-date.ts'
import { targetsOf } from './document-target.ts'
import { stageTitle } from './stage-title.ts'
import { useStage } from './use-stage.ts'

export type CatalogueEntry = Output<'documents.catalogue'>['rows'][number]
export type Format = CatalogueEntry['formats'][number]

/** The kinds of documents that can be made for something, called as its stage calls them; a correction of a roster also from each version that is not its last. */
export function useDocumentsFor(target: DocumentFor) {
  const catalogue = useRead('documents.catalogue', {})
  const wanted = targetsOf(target)
  const versions = useRead('rosters.changes', { id: target.roster ?? '' }, { isEnabled: target.roster !== undefined }).data?.versions ?? []
  const since = versions.slice(0, -1).map(({ number, publishedOn }) => ({ key: `od-wersji-${number}`, title: `od wersji ${number} (${formatDateBare(publishedOn)}) do dziś` }))
  const stage = { stage: useStage(target), isOfOne: target.postulate !== undefined }
  const whole = (entry: CatalogueEntry) => ({ ...entry, title: stageTitle(entry, stage), ...(entry.kind === 'korekta-harmonogramu' && { variants: [...entry.variants, ...since] }) })
  return { kinds: catalogue.data?.rows.filter((entry) => entry.for.some((one) => wanted.includes(one))).map(whole), error: catalogue.error }
}
