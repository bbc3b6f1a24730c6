import type { Settings } from '#shared/domain/settings.ts'
import { catalogue, type DocumentFormat } from '#shared/documents/catalogue.ts'
import { specimenForm } from '#shared/documents/specimen.ts'
import { todayOf, type Services } from '#electron/ipc/services.ts'
import { renderBuilt } from './make-file.ts'

const kind = 'formularz-konsultacyjny'

/** An empty specimen of the consultation form, with the office's own head and clause. */
export function renderSpecimen({ variant, format }: { variant: string; format: DocumentFormat }, { house, ...services }: Pick<Services, 'resourcesDir' | 'renderPdf' | 'now'> & { house: Settings }): Promise<Uint8Array> {
  const doc = catalogue[kind].build(specimenForm, { today: todayOf(services), now: services.now().toISOString(), house, variant })
  return renderBuilt({ kind, doc, formats: catalogue[kind].formats, workbook: unavailable }, { format, services, signal: new AbortController().signal })
}

const unavailable = () => { throw new Error('a form is no workbook') }
