import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Input } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'

export type ExportFormat = Input<'exports.register'>['format']
export const exportFormatLabels: Record<ExportFormat, string> = { xlsx: 'Excel (XLSX)', csv: 'CSV', json: 'JSON' }

type ExportSetting = { filters: NonNullable<Input<'exports.register'>['filters']>; year: number | null; onDone: (outcome: BulkOutcome) => void }

/** The register as a file: the system's dialog, then the job with its progress. `of` is what goes there: all that is listed, or the marked ones. */
export function useRegisterExport({ filters, year, onDone }: ExportSetting) {
  const choice = useWrite('files.choose')
  const making = useJob('exports.register')
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const save = async (chosen: ExportFormat, ids?: ReadonlySet<string>) => {
    setFormat(chosen)
    making.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName: ids ? 'postulaty-wybrane' : `postulaty${year === null ? '' : `-${year}`}`, format: chosen })
    if (!answer?.chosen) return
    const made = await making.run({ kind: 'postulates', filters, ...(ids && { ids: [...ids] }), format: chosen, path: answer.chosen.handle })
    if (made) onDone({ sentence: `Zapisano ${countOf(made.rows, nouns.postulate)} w pliku ${answer.chosen.name}.`, refused: [] })
  }
  return { save: (chosen: ExportFormat, ids?: ReadonlySet<string>) => void save(chosen, ids), format, isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? making.error }
}

export type RegisterExport = ReturnType<typeof useRegisterExport>
