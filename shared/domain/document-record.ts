import { publication } from './consultation.ts'
import { defineEntity, type Stored } from './entity.ts'
import { filledText, flag, list, moment, optionalDate, reference, text, whole } from './field.ts'

/**
 * A document that was produced or exists: what it is, for what, and where it was published. `kind` is that of the catalogue, or `inny`.
 * Of one that this program made: `madeAt` the moment, `snapshot` the hash of what it was made of (among the contents of the store), `sha256` that of the file; only the program writes these.
 */
export const documentRecord = defineEntity({
  fields: {
    kind: filledText(60), title: filledText(1000), meeting: reference, consultation: reference, roster: reference, unit: reference, year: whole(1900, 2100), fileName: text(), format: text(20), sha256: text(64),
    bytes: whole(0, Number.MAX_SAFE_INTEGER), madeOn: optionalDate, madeBy: text(200), caseNumber: text(60), publications: list(publication, 50), note: text(1000),
    organisation: reference, postulate: reference, variant: text(60), isInternal: flag, madeAt: moment.nullable(), snapshot: text(64), programVersion: text(40),
  },
  required: ['kind', 'title', 'year'],
  blank: { meeting: null, consultation: null, roster: null, unit: null, fileName: '', format: '', sha256: '', bytes: 0, madeOn: null, madeBy: '', caseNumber: '', publications: [], note: '', organisation: null, postulate: null, variant: '', isInternal: false, madeAt: null, snapshot: '', programVersion: '' },
  byOperations: ['madeAt', 'snapshot', 'programVersion'],
})
export type DocumentRecord = Stored<typeof documentRecord>
