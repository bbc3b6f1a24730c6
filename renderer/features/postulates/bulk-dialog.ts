import type { BulkOutcome } from './bulk-outcome.ts'

/** What every dialog about marked postulates is given. */
export type BulkDialogProps = { ids: ReadonlySet<string>; onClose: () => void; onDone: (outcome: BulkOutcome) => void }
