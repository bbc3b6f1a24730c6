import type { Meeting } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'

/** A published file. `link` is empty when its address is not known, `format` and `bytes` when nobody said what kind of file it is. */
export type PublishedFile = { kind: string; title: string; format: string; bytes: number; link: string; publishedOn: string | null }

/** A meeting with what was published of it; `present` are the organisations that came to a training. */
export type MeetingMaterials = { meeting: Meeting; hosts: readonly Unit[]; programme: Programme | null; files: readonly PublishedFile[]; present: readonly string[] }

/** What there is of meetings with organisations: of a year, and of the years before it where all of them are asked for. `cityFiles` are positions and compilations of a whole year. `publisher` is the office's own unit. */
export type MaterialsData = { year: number; meetings: readonly MeetingMaterials[]; cityFiles: readonly (PublishedFile & { year: number })[]; publisher: Unit | null }
