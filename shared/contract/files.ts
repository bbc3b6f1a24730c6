import * as z from 'zod'
import { read } from './define.ts'

export const filePurposes = ['save', 'open', 'folder'] as const
export const fileFormatNames = ['docx', 'xlsx', 'pdf', 'html', 'md', 'zip', 'csv', 'json', 'db', 'picture'] as const

const chosen = z.strictObject({ handle: z.string(), name: z.string() })

/** The system's own dialog. The page gets a handle, good once where something is written, and a name to show; never a path. Null when the person closed it. */
export const files = {
  'files.choose': read(
    z.strictObject({ purpose: z.enum(filePurposes), suggestedName: z.string().max(200).optional(), format: z.enum(fileFormatNames).optional() }),
    z.strictObject({ chosen: chosen.nullable() }),
  ),
  /** Several files at once; none when the person closed the dialog. `table`: whatever a list may come in (XLSX, CSV, JSON). */
  'files.chooseMany': read(z.strictObject({ format: z.enum([...fileFormatNames, 'table']).optional() }), z.strictObject({ chosen: z.array(chosen) })),
}
