import { attendance, attendanceProblems } from '#shared/domain/attendance.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { attendanceList } from '#electron/store/lists/attendances.ts'
import { presenceOf } from '#electron/store/presence-of.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'
import { named, registerHandlers } from './register-handlers.ts'

const register = named('attendances', registerHandlers({ table: 'attendance', list: attendanceList, entity: attendance, problems: attendanceProblems }))

/** Who was invited to meetings, registered and came. */
export const attendances: typeof register & AppHandlers<'attendances.presence'> = {
  ...register,

  'attendances.presence': async ({ meeting }, { db }) => {
    await readEntity<Meeting>(db, 'meeting', meeting)
    return (await presenceOf(db, [meeting]))(meeting)
  },
}
