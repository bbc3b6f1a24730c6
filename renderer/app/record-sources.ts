import { call } from '#renderer/api/client.ts'
import type { Noun, RecordOf } from '#renderer/api/register.ts'
import type { Option, PickableNoun, RecordSource } from '#renderer/ui/record-source.ts'
import type { Output } from '#shared/contract/index.ts'
import { meetingLabel } from '#shared/domain/meeting.ts'
import { sphereLabel } from '#shared/domain/sphere.ts'
import { currentUnitName } from '#shared/domain/unit.ts'

type RowOf<N extends PickableNoun> = Output<`${N}.list`>['rows'][number]
type Naming<N extends PickableNoun & Noun> = { ofRow: (row: RowOf<N>) => Omit<Option, 'id'>; ofRecord: (record: RecordOf<N>) => string }

function sourceOf<N extends PickableNoun>(noun: N, { ofRow, ofRecord }: Naming<N>): RecordSource {
  return {
    find: async (text) => {
      // Every list takes a search text and a limit; TypeScript cannot see it through a name that is a variable.
      const { rows } = await call(`${noun}.list` as 'units.list', { limit: 50, ...(text.trim() !== '' && { search: text }) })
      return rows.map((row) => ({ id: row.id, ...ofRow(row as RowOf<N>) }))
    },
    labelOf: async (id) => ofRecord((await call(`${noun}.get` as 'units.get', { id })) as RecordOf<N>),
  }
}

/** How the records of each noun are found and named in pickers, one way in the whole window. */
export const recordSources: Record<PickableNoun, RecordSource> = {
  consultations: sourceOf('consultations', { ofRow: ({ subjectShort, year }) => ({ label: `${subjectShort} (${year})` }), ofRecord: ({ subjectShort }) => subjectShort }),
  meetings: sourceOf('meetings', { ofRow: (row) => ({ label: meetingLabel(row) }), ofRecord: meetingLabel }),
  organisations: sourceOf('organisations', { ofRow: ({ name }) => ({ label: name }), ofRecord: ({ name }) => name }),
  people: sourceOf('people', { ofRow: ({ fullName, organisations }) => ({ label: organisations.length > 0 ? `${fullName} (${organisations.join(', ')})` : fullName }), ofRecord: ({ fullName }) => fullName }),
  postulates: sourceOf('postulates', { ofRow: ({ number, excerpt }) => ({ label: `${number} – ${excerpt}` }), ofRecord: ({ number, content }) => `${number} – ${content.slice(0, 120)}` }),
  programmes: sourceOf('programmes', { ofRow: ({ title, shortName }) => ({ label: shortName || title }), ofRecord: ({ title, shortName }) => shortName || title }),
  rosters: sourceOf('rosters', { ofRow: ({ title }) => ({ label: title }), ofRecord: ({ title }) => title }),
  spheres: sourceOf('spheres', { ofRow: (row) => ({ label: sphereLabel(row) }), ofRecord: sphereLabel }),
  units: sourceOf('units', { ofRow: ({ name }) => ({ label: name }), ofRecord: currentUnitName }),
}
