import { formatLabels } from './format-labels.ts'
import type { Format } from './use-documents-for.ts'

/** Whether the program makes files of this format. */
export const isFormat = (format: string): format is Format => Object.hasOwn(formatLabels, format)
