import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Input } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'

export type ExportFormat = Input<'exports.register'>['format']
export const exportFormatLabels: Record<ExportFormat, string> = { xlsx: 'Excel (XLSX)', csv: 'CSV', json: 'JSON' }

/** `ids`: only these. */
export type ExportOrder = { format: ExportFormat; isInternal: boolean; ids?: ReadonlySet<string> }
type ExportSetting = { filters: NonNullable<Input<'exports.register'>['filters']>; year: number | null; onDone: (outcome: BulkOutcome) => void }

/** The register as a file: the system's dialog, then the job with its progress. `of` is what goes there: all that is listed, or the marked ones. */
export function useRegisterExport({ filters, year, onDone }: ExportSetting) {
  const choice = useWrite('files.choose')
  const making = useJob('exports.register')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [asked, setAsked] = useState<ExportOrder>()
  const save = async (order: ExportOrder, isCheckedByUser = false) => {
    const { format: chosen, isInternal, ids } = order
    setAsked(order)
    setFormat(chosen)
    making.forgetError()
    const words = ['postulaty', isInternal && 'wewnetrzne', ids ? 'wybrane' : year]
    const answer = await choice.run({ purpose: 'save', suggestedName: words.filter(Boolean).join('-'), format: chosen })
    if (!answer?.chosen) return
    const made = await making.run({ kind: 'postulates', filters, ...(ids && { ids: [...ids] }), isInternal, ...(isCheckedByUser && { isCheckedByUser }), format: chosen, path: answer.chosen.handle })
    if (made) onDone({ sentence: `Zapisano ${countOf(made.rows, nouns.postulate)} w pliku ${answer.chosen.name}.`, refused: [] })
  }
  return {
    save: (order: ExportOrder) => void save(order), /** What has to be seen before the file is made. */ findings: making.error?.findings, decide: () => void (asked && save(asked, true)), forget: making.forgetError, format, isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? (making.error?.findings ? null : making.error),
  }
}

export type RegisterExport = ReturnType<typeof useRegisterExport>
