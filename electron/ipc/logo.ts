import { letterhead } from '#shared/domain/letterhead.ts'
import { settingsId } from '#shared/domain/settings.ts'
import { AppError } from '#shared/errors.ts'
import { drawLetterheadPicture, isBesideLines } from '#electron/documents/letterhead-picture.ts'
import { readFileCapped } from '#electron/exchange/read-file-capped.ts'
import { pictureCaps, readPicture } from '#electron/exchange/read-picture.ts'
import { keepContent } from '#electron/store/contents.ts'
import { updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers, JobContext } from './context.ts'
import { drawerIn } from './document-data/drawer-in.ts'
import { readLogo } from './document-data/read-logo.ts'
import { readSettings } from './settings.ts'

type LogoHandlers = AppHandlers<'settings.logo' | 'settings.checkLogo' | 'settings.setLogo' | 'settings.removeLogo'>

/** The picture of the letterhead. */
export const logo: LogoHandlers = {
  'settings.logo': async (_, { db }) => {
    const house = await readSettings(db)
    const found = await readLogo(db, house)
    return { logo: found && { ...found, png: Buffer.from(found.png).toString('base64'), isBeside: isBesideLines({ letterhead: letterhead(house), logo: found }) } }
  },

  'settings.checkLogo': async ({ path }, { services }) => {
    await drawnPicture(path, services)
    return {}
  },

  'settings.setLogo': async ({ path, description }, { services, signal, write }) => {
    const png = await drawnPicture(path, services)
    signal.throwIfAborted()
    await write('Zmieniono znak w nagłówku pism', async (db) => {
      const { revision } = await readSettings(db)
      await updateEntity(db, 'settings', { id: settingsId, revision, logo: await keepContent(db, png), logoDescription: description })
    })
    return {}
  },

  'settings.removeLogo': async (_, { db, describe }) => {
    const { revision, logo } = await readSettings(db)
    if (logo === '') return {}
    await updateEntity(db, 'settings', { id: settingsId, revision, logo: '', logoDescription: '' })
    describe('Usunięto znak z nagłówka pism')
    return {}
  },
}

/** The picture of a file as it will stand over letterheads. */
async function drawnPicture(path: string, { resolvePath, resourcesDir }: Pick<JobContext['services'], 'resolvePath' | 'resourcesDir'>): Promise<Uint8Array> {
  const source = readPicture(await readFileCapped(resolvePath('open', path), pictureCaps.bytes).catch(asPictureProblem))
  return drawLetterheadPicture(source, drawerIn(resourcesDir))
}

/** What is said of lists would mislead here. */
function asPictureProblem(error: unknown): never {
  if (error instanceof AppError && error.reason === 'file_too_large') throw new AppError('invalid_input', { reason: 'picture_too_large', cause: error })
  if (error instanceof AppError && error.reason === 'not_a_table') throw new AppError('invalid_input', { reason: 'not_a_picture', cause: error })
  throw error
}
