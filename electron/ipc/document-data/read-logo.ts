import type { Doc, LetterheadPicture } from '#shared/documents/model.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { AppError } from '#shared/errors.ts'
import { letterheadPicture } from '#electron/documents/letterhead-picture.ts'
import { readContent } from '#electron/store/contents.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** The office's logo or coat of arms; null when it has none. `io_failed` (`damaged_database`) when it should be there and is not. */
export async function readLogo(db: ReadDb, { logo, logoDescription }: Pick<Settings, 'logo' | 'logoDescription'>): Promise<LetterheadPicture | null> {
  if (logo === '') return null
  const png = await readContent(db, logo)
  if (!png) throw new AppError('io_failed', { reason: 'damaged_database' })
  return letterheadPicture(png, logoDescription)
}

/** The document with the logo over its letterhead; one without a letterhead stays as it is. */
export function withLogo(doc: Doc, logo: LetterheadPicture | null): Doc {
  return logo && doc.opening.letterhead.length > 0 ? { ...doc, opening: { ...doc.opening, logo } } : doc
}
