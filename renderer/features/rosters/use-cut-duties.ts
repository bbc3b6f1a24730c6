import { useMemo } from 'react'
import type { Clipboard } from './use-duty-acts.ts'

/** The ids of duties that were cut and wait to be pasted. */
export const useCutDuties = (clipboard: Clipboard | undefined): ReadonlySet<string> => useMemo(() => new Set(clipboard?.isCut ? clipboard.rows.map(({ id }) => id) : []), [clipboard])
