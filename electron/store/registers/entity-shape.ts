import type * as z from 'zod'
import { attendance } from '#shared/domain/attendance.ts'
import { call } from '#shared/domain/call.ts'
import { consultation } from '#shared/domain/consultation.ts'
import { documentRecord } from '#shared/domain/document-record.ts'
import { duty } from '#shared/domain/duty.ts'
import { meeting } from '#shared/domain/meeting.ts'
import { organisation } from '#shared/domain/organisation.ts'
import { person } from '#shared/domain/person.ts'
import { phrase } from '#shared/domain/phrase.ts'
import { position } from '#shared/domain/position.ts'
import { postulate, type Submitter } from '#shared/domain/postulate.ts'
import { programme } from '#shared/domain/programme.ts'
import { roster } from '#shared/domain/roster.ts'
import { rosterVersion } from '#shared/domain/roster-version.ts'
import { savedView } from '#shared/domain/saved-view.ts'
import { settings } from '#shared/domain/settings.ts'
import { sphere } from '#shared/domain/sphere.ts'
import { submission } from '#shared/domain/submission.ts'
import { template } from '#shared/domain/template.ts'
import { unit } from '#shared/domain/unit.ts'
import type { Row } from '#electron/store/journaled.ts'
import type { EntityTables } from '#electron/store/tables.ts'

export const linkTables = ['meetingUnit', 'meetingSphere', 'organisationSphere', 'personOrganisation', 'dutySphere', 'postulateSubmitter'] as const
export type LinkTable = (typeof linkTables)[number]
export type RegisterTable = Exclude<keyof EntityTables, LinkTable>

/** A list field that lives in a table of its own: one row a member, in order. */
export type LinkField = { table: LinkTable; owner: string; toRow: (member: unknown) => Row; fromRow: (row: Row) => unknown }

/** How an entity lies in its table: its fields, the lists kept in link tables, what its references point to, and what must be its own. */
export type EntityShape = {
  fields: Record<string, z.ZodType>
  links: Record<string, LinkField>
  references: Record<string, RegisterTable>
  /** Columns that no other row may share, and the field at which to say so. */
  unique: { columns: string[]; field: string }[]
}

const ids = (table: LinkTable, owner: string, target: string): LinkField => ({ table, owner, toRow: (member) => ({ [target]: String(member) }), fromRow: (row) => row[target] })

const submitters: LinkField = {
  table: 'postulateSubmitter',
  owner: 'postulate',
  toRow: (member) => {
    const { kind, id = null } = member as Submitter
    return { kind, organisation: kind === 'organisation' ? id : null, person: kind === 'person' ? id : null }
  },
  fromRow: ({ kind, organisation, person }) => ({ kind, ...(organisation || person ? { id: organisation ?? person } : {}) }),
}

const shape = (fields: Record<string, z.ZodType>, rest: Partial<Omit<EntityShape, 'fields'>> = {}): EntityShape => ({ fields, links: {}, references: {}, unique: [], ...rest })

export const entityShapes: Record<RegisterTable, EntityShape> = {
  settings: shape(settings.fields),
  unit: shape(unit.fields, { references: { parent: 'unit' } }),
  sphere: shape(sphere.fields, { unique: [{ columns: ['point'], field: 'point' }] }),
  programme: shape(programme.fields),
  consultation: shape(consultation.fields, { references: { programme: 'programme', runBy: 'unit' } }),
  meeting: shape(meeting.fields, {
    links: { units: ids('meetingUnit', 'meeting', 'unit'), spheres: ids('meetingSphere', 'meeting', 'sphere') },
    references: { programme: 'programme', consultation: 'consultation', units: 'unit', spheres: 'sphere' },
  }),
  organisation: shape(organisation.fields, {
    links: { spheres: ids('organisationSphere', 'organisation', 'sphere') },
    references: { spheres: 'sphere' },
    unique: (['krs', 'nip', 'regon'] as const).map((field) => ({ columns: [`${field}Digits`], field })),
  }),
  person: shape(person.fields, { links: { organisations: ids('personOrganisation', 'person', 'organisation') }, references: { organisations: 'organisation' } }),
  attendance: shape(attendance.fields, { references: { meeting: 'meeting', organisation: 'organisation', person: 'person' }, unique: [{ columns: ['meeting', 'organisation', 'person'], field: 'organisation' }] }),
  roster: shape(roster.fields, { references: { consultation: 'consultation', unit: 'unit' } }),
  duty: shape(duty.fields, { links: { spheres: ids('dutySphere', 'duty', 'sphere') }, references: { roster: 'roster', unit: 'unit', person: 'person', spheres: 'sphere' } }),
  rosterVersion: shape(rosterVersion.fields, { references: { roster: 'roster' }, unique: [{ columns: ['roster', 'number'], field: 'number' }] }),
  call: shape(call.fields, { references: { duty: 'duty', roster: 'roster', consultation: 'consultation', organisation: 'organisation', person: 'person', remark: 'postulate' } }),
  postulate: shape(postulate.fields, {
    links: { submitters },
    references: { meeting: 'meeting', consultation: 'consultation', sphere: 'sphere', splitFrom: 'postulate', mergedInto: 'postulate', carriedFrom: 'postulate' },
  }),
  position: shape(position.fields, { references: { postulate: 'postulate', unit: 'unit' }, unique: [{ columns: ['postulate', 'unit'], field: 'unit' }] }),
  document: shape(documentRecord.fields, { references: { meeting: 'meeting', consultation: 'consultation', roster: 'roster', unit: 'unit', organisation: 'organisation', postulate: 'postulate' } }),
  submission: shape(submission.fields, { references: { consultation: 'consultation', organisation: 'organisation', person: 'person' } }),
  template: shape(template.fields, { unique: [{ columns: ['kind', 'variant'], field: 'kind' }] }),
  phrase: shape(phrase.fields, { unique: [{ columns: ['title'], field: 'title' }] }),
  view: shape(savedView.fields, { unique: [{ columns: ['place', 'name'], field: 'name' }] }),
}
