import { AppError } from '#shared/errors.ts'
import { loadSample } from '#electron/store/sample/load-sample.ts'
import { settingsId, settingsProblems, type Settings } from '#shared/domain/settings.ts'
import { lastRedoable, lastUndoable } from '#electron/store/operations.ts'
import { readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { basename } from 'node:path'
import type { AppHandlers, WriteContext } from './context.ts'
import { todayOf } from './services.ts'
import { actorOf, isEmpty, lastSavedAt, yearsIn } from '#electron/store/facts.ts'

type SettingsHandlers = AppHandlers<'settings.get' | 'settings.update' | 'settings.status' | 'settings.loadSample'>

export const settings: SettingsHandlers = {
  'settings.get': (_, { db }) => readSettings(db),

  'settings.update': async (patch, { db, describe }: WriteContext) => {
    const fields = settingsProblems({ ...(await readSettings(db)), ...patch })
    if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
    await updateEntity(db, 'settings', { ...patch, id: settingsId })
    describe('Zmieniono ustawienia biura')
    return readSettings(db)
  },

  'settings.status': async (_, { db, services }) => {
    const { lastAt, isVerified, problem } = await services.backupState()
    return {
      database: basename(services.databasePath), user: await actorOf(db, services.systemUser()), version: services.version, lastSavedAt: await lastSavedAt(db), lastBackupAt: lastAt, lastBackupIsVerified: isVerified, backupProblem: problem,
      undo: offerOf(await lastUndoable(db)), redo: offerOf(await lastRedoable(db)), today: todayOf(services), years: await yearsIn(db), isEmpty: await isEmpty(db),
    }
  },

  'settings.loadSample': async (_, { db, services, describe }) => {
    if (!(await isEmpty(db))) throw new AppError('rule_broken', { reason: 'not_empty' })
    await loadSample(db, services.resourcesDir)
    describe('Wczytano dane Referatu z lat 2023–2026')
    return {}
  },
}

export function readSettings(db: ReadDb): Promise<Settings> {
  return readEntity<Settings>(db, 'settings', settingsId)
}

const offerOf = (offer: { id: number; summary: string | null } | null) => offer && { operation: offer.id, summary: offer.summary ?? 'czynność na danych usuniętej osoby' }
