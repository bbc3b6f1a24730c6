import { settings as entity } from '#shared/domain/settings.ts'
import { filledText } from '#shared/domain/field.ts'
import * as z from 'zod'
import { job, read, write } from './define.ts'
import { nothing } from './list.ts'

/** `user` is who signs the journal: the name entered in the settings, else that of the operating system. */
export const status = z.strictObject({
  database: z.string(), user: z.string(), version: z.string(), lastSavedAt: z.string().nullable(), lastBackupAt: z.string().nullable(), lastBackupIsVerified: z.boolean(), backupProblem: z.string().nullable(),
  undo: z.strictObject({ operation: z.int(), summary: z.string() }).nullable(), redo: z.strictObject({ operation: z.int(), summary: z.string() }).nullable(), today: z.string(), years: z.array(z.int()),
  /** Nothing but the dictionaries yet: the first start, when the sample may still be put in. */
  isEmpty: z.boolean(),
})

/** `png` in base64; the size on paper. `isBeside`: the letterhead is as high as the picture and stands beside it, else below. */
const logo = z.strictObject({ png: z.string(), widthMm: z.number(), heightMm: z.number(), description: z.string(), isBeside: z.boolean() })

export const settings = {
  'settings.get': read(nothing, entity.stored),
  'settings.update': write(entity.update, entity.stored),
  'settings.status': read(nothing, status),
  'settings.logo': read(nothing, z.strictObject({ logo: logo.nullable() })),
  /** Whether a file is a picture that can stand over the letterheads; refused as `settings.setLogo` refuses it. */
  'settings.checkLogo': job(z.strictObject({ path: z.string().max(4000) }), nothing),
  /** Puts a picture (PNG or JPEG) over the letterheads of all documents, with what it shows in words, for those who hear the page. */
  'settings.setLogo': job(z.strictObject({ path: z.string().max(4000), description: filledText(200) }), nothing),
  'settings.removeLogo': write(nothing, nothing),
  'settings.loadSample': write(nothing, nothing),
}
