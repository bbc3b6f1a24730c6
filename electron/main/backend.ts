import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { Print } from '#electron/platform/print.ts'
import type { ChooseFile } from '#electron/platform/dialogs.ts'
import type { Handles } from '#electron/platform/handles.ts'
import type { Clock } from '#electron/platform/clock.ts'
import type { Log } from '#electron/platform/log.ts'
import { AppError } from '#shared/errors.ts'
import type { Backend } from './bridge.ts'

export type BackendSetting = {
  dataFolder: string
  clock: Clock
  log: Log
  handles: Handles
  chooseFile: ChooseFile
  renderPdf: RenderPdf
  print: Print
  onChanged(): void
}

export async function openBackend(_setting: BackendSetting): Promise<Backend> {
  return { dispatch: async () => ({ ok: false, error: new AppError('not_found', { reason: 'unknown_operation' }).toWire() }), cancel: () => undefined, close: async () => undefined }
}
