import * as z from 'zod'
import { read } from './define.ts'

export const filePurposes = ['save', 'open', 'folder'] as const
export const fileFormatNames = ['docx', 'xlsx', 'pdf', 'html', 'db'] as const

/** The system's own dialog. The page gets a handle that is good for one use, and a name to show; never a path. Null when the person closed it. */
export const files = {
  'files.choose': read(
    z.strictObject({ purpose: z.enum(filePurposes), suggestedName: z.string().max(200).optional(), format: z.enum(fileFormatNames).optional() }),
    z.strictObject({ chosen: z.strictObject({ handle: z.string(), name: z.string() }).nullable() }),
  ),
}
