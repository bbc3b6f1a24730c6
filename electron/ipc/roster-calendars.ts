import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildDutyCalendars } from '#shared/documents/builders/duty-calendars.ts'
import type { Calendar } from '#shared/documents/calendar.ts'
import { AppError } from '#shared/errors.ts'
import { shortened } from '#shared/text/shortened.ts'
import { renderIcs } from '#electron/documents/ics.ts'
import { readIcsUids } from '#electron/exchange/read-ics-uids.ts'
import type { AppHandlers } from './context.ts'
import { distinctNames } from './document-data/distinct-names.ts'
import { placeFile } from './document-data/place-file.ts'
import { readPublishedRoster } from './document-data/read-published-roster.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

/** Leaves room for the words around it in the name of a file. */
const longestName = 40

export const rosterCalendars: AppHandlers<'rosters.exportIcs'> = {
  /** A file of the same name is replaced: whoever follows it takes the newer one. Files that are whole stay when it is cancelled. */
  async 'rosters.exportIcs'({ id, by, folder: chosen }, { db, services, signal, progress }) {
    const data = await readPublishedRoster(db, id, { isInternal: true })
    const folder = services.resolvePath('folder', chosen)
    if (!existsSync(folder)) throw new AppError('io_failed', { reason: 'folder_missing' })
    const calendars = buildDutyCalendars(data, by, { today: todayOf(services), now: services.now().toISOString(), house: await readSettings(db) })
    const nameOf = distinctNames()
    const files: { title: string; path: string; events: number }[] = []
    for (const [index, calendar] of calendars.entries()) {
      progress(index, calendars.length)
      if (signal.aborted) throw new AppError('cancelled')
      const words = ['dyzury', data.consultation.startsOn, shortened(data.roster.title, longestName), ...(index === 0 ? [] : [shortened(calendar.title, longestName)])]
      const path = join(folder, `${nameOf(words.join(' ').replaceAll(/[.…]/g, ' '))}.ics`)
      placeFile(path, wholeFile(calendar))
      files.push({ title: calendar.title, path, events: calendar.events.length })
    }
    progress(calendars.length, calendars.length)
    return { files }
  },
}

/** Every file is read back before it is handed over. */
function wholeFile(calendar: Calendar): Uint8Array {
  const bytes = renderIcs(calendar)
  const uids = readIcsUids(bytes)
  if (uids?.join() !== calendar.events.map(({ uid }) => uid).join()) throw new AppError('io_failed', { reason: 'read_back_failed' })
  return bytes
}
