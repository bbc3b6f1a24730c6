import type { ImportChoice, ImportKind, ImportOutcome } from '#shared/domain/import-outcome.ts'
import type { Output, Parsed } from '#shared/contract/index.ts'
import type { TableFile } from '#electron/exchange/table-file.ts'
import type { Services } from '#electron/ipc/services.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

type Preview = Output<'imports.preview'>
export type ImportProblem = Preview['problems'][number]
export type ImportLayout = Preview['layouts'][number]
export type FieldChange = Preview['rows'][number]['fields'][number]

/** A row of the preview, and `data`: what its importer needs to store it, as JSON. */
export type PlannedRow = Omit<Preview['rows'][number], 'row'> & { data?: unknown }

/** A file that could be read. */
export type ReadFile = { name: string; tables: TableFile }

export type PreviewContext = {
  db: ReadDb
  services: Services
  options: Pick<Parsed<'imports.preview'>, 'mapping' | 'into'>
  /** One after another; those that cannot be read are among the problems already. */
  files: AsyncIterable<ReadFile>
  /** Rows are kept one by one, in this order. */
  add: (row: PlannedRow) => Promise<void>
  addProblem: (problem: ImportProblem) => void
  addLayout: (layout: ImportLayout) => void
  /** To be called now and then with the share of the file that is done: shows progress, lets a cancel be heard (`cancelled`). */
  pause: (share: number) => Promise<void>
  /** A short write of what is no history (`scratch.ts`), on its own. */
  keep: (work: (db: WriteDb) => Promise<void>) => Promise<void>
}

/** A row that is to be stored: one that is not in doubt, or that a person chose to take. */
export type TakenRow = PlannedRow & { row: number; choice: ImportChoice | undefined }
export type ApplyContext = { db: WriteDb; services: Services; rows: () => AsyncIterable<TakenRow> }

/** What a kind of import knows of its own: what rows of files mean, and how they are stored. */
export type Importer = {
  preview: (context: PreviewContext) => Promise<void>
  /** What the whole import is called in the journal. */
  summary: (taken: number, files: readonly string[]) => string
  /** In the one transaction of the import. Checks every row against the register as it is now: `conflict` (`edited_meanwhile`) when it moved on since the preview. */
  apply: (context: ApplyContext) => Promise<void>
  /** Rows that did not come back may be taken away, when a person chooses that; without it they stay in any case. */
  removesMissing?: true
}

export type Importers = Record<ImportKind, Importer>
export type Outcomes = Record<ImportOutcome, number>
