import * as fc from 'fast-check'
import { dutyModes } from '#shared/domain/duty.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'

/** Duties from a small world, so that some of them look alike. */
export const anyPrintedDuty: fc.Arbitrary<PrintedDuty> = fc.record({
  duty: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), date: fc.constantFrom('2026-09-24', '2026-09-25'), from: fc.constantFrom('10:00', '11:00'), to: fc.constant('14:00'), mode: fc.constantFrom(...dutyModes), unit: fc.constantFrom(null, 'u1'),
  unitName: fc.constantFrom('', 'Wydział Kultury'), person: fc.constant(null), personName: fc.constantFrom('', 'Jan'), phone: fc.constantFrom('', '126165769', '12 616 57 69', '12 616 78 09'), email: fc.constant(''), room: fc.constantFrom('', 'sala 7'),
  languages: fc.constantFrom([], ['polski', 'ukraiński']), spheres: fc.constantFrom([], ['kultura']), note: fc.constantFrom('', 'po umówieniu'),
})

/** A roster: no duty twice. */
export const anyPrintedRoster = fc.uniqueArray(anyPrintedDuty, { selector: ({ duty }) => duty, maxLength: 6 })

export const aPrintedDuty = (fields: Partial<PrintedDuty> = {}): PrintedDuty => ({
  duty: 'd1', date: '2026-09-24', from: '10:00', to: '14:00', mode: 'phone', unit: 'u1', unitName: 'Wydział Kultury', person: null, personName: '', phone: '12 616 57 69', email: '', room: '', languages: [], spheres: [], note: '', ...fields,
})
