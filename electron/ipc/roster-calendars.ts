import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildDutyCalendars, shownDuties, type CalendarData, type SentDuty } from '#shared/documents/builders/duty-calendars.ts'
import type { Calendar } from '#shared/documents/calendar.ts'
import type { Person } from '#shared/domain/person.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { AppError } from '#shared/errors.ts'
import { shortened } from '#shared/text/shortened.ts'
import { renderIcs } from '#electron/documents/ics.ts'
import { readIcsUids } from '#electron/exchange/read-ics-uids.ts'
import { lastSavedAt } from '#electron/store/facts.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { keepSentDuties, readSentDuties } from '#electron/store/sent-duties.ts'
import type { AppHandlers } from './context.ts'
import { readById } from './document-data/by-id.ts'
import { findLeaksInCalendars } from './document-data/calendar-leaks.ts'
import { distinctNames } from './document-data/distinct-names.ts'
import { assertSeen } from './document-data/leaving.ts'
import { placeFile } from './document-data/place-file.ts'
import { readPublishedRoster } from './document-data/read-published-roster.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

/** Leaves room for the words around it in the name of a file. */
const longestName = 40

export const rosterCalendars: AppHandlers<'rosters.exportIcs'> = {
  /** A published roster goes out as its last version, unless what it is now was asked for (`isCurrent`). A file of the same name is replaced: whoever follows it takes the newer one. Files that are whole stay when it is cancelled. */
  async 'rosters.exportIcs'({ id, by, isCurrent = false, isCheckedByUser, folder: chosen }, { db, services, write, signal, progress }) {
    const data = { ...(await readPublishedRoster(db, id, { isInternal: true })), sent: await readSent(db, id), isCurrent }
    const folder = services.resolvePath('folder', chosen)
    if (!existsSync(folder)) throw new AppError('io_failed', { reason: 'folder_missing' })
    const calendars = buildDutyCalendars(data, by, { today: todayOf(services), now: await notBefore(db, services.now().toISOString()), house: await readSettings(db) })
    assertSeen(await findLeaksInCalendars(db, calendars, { consultation: data.consultation.id, onDuty: namesOnDuty(data) }), { isCheckedByUser, title: data.roster.title })
    // Kept before the first file is: rather one too many cancelled later than one that stays in somebody's calendar.
    await write('Zapisano pliki kalendarzy', (kept) => keepSentDuties(kept, shownDuties(data).shown.map(({ duty, unit, person, date, from, to }) => ({ roster: id, duty, unit: unit ?? '', person: person ?? '', date, from, to }))))
    const nameOf = distinctNames()
    const files: { title: string; path: string; events: number }[] = []
    for (const [index, calendar] of calendars.entries()) {
      progress(index, calendars.length)
      if (signal.aborted) throw new AppError('cancelled')
      const words = ['dyzury', data.consultation.startsOn, shortened(data.roster.title, longestName), ...(isCurrent ? ['projekt'] : []), ...(index === 0 ? [] : [shortened(calendar.title, longestName)])]
      const path = join(folder, `${nameOf(words.join(' ').replaceAll(/[.…]/g, ' '))}.ics`)
      placeFile(path, wholeFile(calendar))
      files.push({ title: calendar.title, path, events: calendar.events.length })
    }
    progress(calendars.length, calendars.length)
    return { files }
  },
}

/** Of those who are, were, or were told to be on duty. */
function namesOnDuty({ sent, versions, now }: Pick<CalendarData, 'sent' | 'versions' | 'now'>): string[] {
  return [...new Set([...sent, ...versions.flatMap(({ duties }) => duties), ...now].map(({ personName }) => personName).filter((name) => name !== ''))]
}

/** This moment, or that of the newest act where the clock of the computer was put back since: files of calendars are told apart by it. */
async function notBefore(db: ReadDb, now: string): Promise<string> {
  const saved = (await lastSavedAt(db)) ?? now
  return saved > now ? saved : now
}

/** What went out before, under the names that units and people have now. */
async function readSent(db: ReadDb, roster: string): Promise<SentDuty[]> {
  const rows = await readSentDuties(db, roster)
  const unit = await readById<Unit>(db, 'unit', rows.map((row) => row.unit || null))
  const person = await readById<Person>(db, 'person', rows.map((row) => row.person || null))
  return rows.map(({ duty, date, from, to, ...row }) => {
    const [own, named] = [unit(row.unit || null), person(row.person || null)]
    return { duty, date, from, to, unit: row.unit || null, unitName: own ? unitNameOn(own, date).name : '', person: row.person || null, personName: named?.fullName ?? '' }
  })
}

/** Every file is read back before it is handed over. */
function wholeFile(calendar: Calendar): Uint8Array {
  const bytes = renderIcs(calendar)
  const uids = readIcsUids(bytes)
  if (uids?.join() !== calendar.events.map(({ uid }) => uid).join()) throw new AppError('io_failed', { reason: 'read_back_failed' })
  return bytes
}
