import type { DutyRow } from '#renderer/features/rosters/first-duty.ts'

/** A duty as the editor has it. */
export const dutyRow = (id: string, values: Partial<DutyRow> = {}): DutyRow => ({
  id, revision: 1, roster: 'r', date: '2026-09-21', from: '10:00', to: '14:00', mode: 'phone', unit: null, unitName: '', phone: '', email: '', person: null, personName: '', room: '', languages: [], spheres: [], sphereIds: [], note: '', ...values,
})
