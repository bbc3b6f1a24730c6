import * as z from 'zod'
import { job, read } from './define.ts'
import { nothing } from './list.ts'

/** `id` is the backup's file name in the backup folder. */
export const backupRow = z.strictObject({ id: z.string(), at: z.string(), bytes: z.int(), reason: z.string(), operation: z.int(), isVerified: z.boolean() })
const one = z.strictObject({ id: z.string().max(400) })

export const backups = {
  'backups.list': read(nothing, z.strictObject({ rows: z.array(backupRow), folder: z.string() })),
  'backups.create': job(nothing, backupRow),
  'backups.verify': job(one, z.strictObject({ isSound: z.boolean(), checks: z.array(z.strictObject({ check: z.string(), ok: z.boolean(), detail: z.string() })) })),
  'backups.restore': job(one, z.strictObject({ restored: z.string(), keptAs: z.string() })),
}
