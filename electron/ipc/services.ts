import type * as z from 'zod'
import type { backupRow } from '#shared/contract/backups.ts'
import { officeZone } from '#shared/text/office-zone.ts'
import type { FileAnswer, FileQuestion, FilesQuestion } from '#electron/platform/dialogs.ts'
import type { HandlePurpose } from '#electron/platform/handles.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { Print } from '#electron/platform/print.ts'
import type { ToggleRoom } from '#electron/platform/room.ts'
import type { BackupReason } from '#electron/store/backup-manifest.ts'

export type BackupRow = z.output<typeof backupRow>
export type BackupState = { lastAt: string | null; isVerified: boolean; problem: string | null }

/** What handlers need of the world outside the store. Passed in by the window, the worker, the command line and the tests. */
export type Services = {
  now: () => Date
  /** Name of the user of the operating system: who acts, as long as the settings name nobody. */
  systemUser: () => string
  version: string
  databasePath: string
  backupFolder: string
  /** Files are made to be looked at and are not entered in the register of documents: in the demo. */
  isDemo?: true
  /** Why a backup is being made, as its manifest will say. */
  backupReason: BackupReason
  resourcesDir: string
  backupState: () => BackupState | Promise<BackupState>
  /** Closes the store, puts the backup in its place and opens it again. Only where the store can be closed. */
  restore: (backup: string) => Promise<{ restored: string; keptAs: string }>
  chooseFile: (question: FileQuestion) => Promise<FileAnswer>
  /** Several files to read; none when the dialog was closed. */
  chooseFiles: (question: FilesQuestion) => Promise<NonNullable<FileAnswer>[]>
  /** The path to save to, read from or put files into: behind a one-time handle for the page, the path itself on the command line. */
  resolvePath: (purpose: HandlePurpose, path: string) => string
  renderPdf: RenderPdf
  print: Print
  /** Only where there is a window. */
  toggleRoom: ToggleRoom
}

/** Today in the office's own time zone, `YYYY-MM-DD`. */
export const todayOf = ({ now }: Pick<Services, 'now'>) => new Intl.DateTimeFormat('sv-SE', { timeZone: officeZone }).format(now())
