import type * as z from 'zod'
import { attendances } from './attendances.ts'
import { backups } from './backups.ts'
import { calendar } from './calendar.ts'
import { calls } from './calls.ts'
import { consultations } from './consultations.ts'
import type { Kind, Operation } from './define.ts'
import { documentRecords } from './document-records.ts'
import { documentSets } from './document-sets.ts'
import { documents } from './documents.ts'
import { drafts } from './drafts.ts'
import { duties } from './duties.ts'
import { exports } from './exports.ts'
import { files } from './files.ts'
import { identifiers } from './identifiers.ts'
import { imports } from './imports.ts'
import { journal } from './journal.ts'
import { meetings } from './meetings.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'
import { phrases } from './phrases.ts'
import { positions } from './positions.ts'
import { postulates } from './postulates.ts'
import { programmes } from './programmes.ts'
import { rosters } from './rosters.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { spheres } from './spheres.ts'
import { submissions } from './submissions.ts'
import { templates } from './templates.ts'
import { units } from './units.ts'
import { views } from './views.ts'

/** Everything the page, the command line and the tests can ask for. */
export const contract = {
  ...consultations, ...submissions, ...meetings, ...attendances, ...organisations, ...people, ...postulates, ...positions, ...rosters, ...duties, ...calls, ...calendar, ...units, ...spheres, ...programmes,
  ...documents, ...documentRecords, ...documentSets, ...templates, ...backups, ...journal, ...search, ...settings, ...identifiers, ...files, ...drafts, ...phrases, ...views, ...imports, ...exports,
} satisfies Record<string, Operation>

export type Contract = typeof contract
export type Name = keyof Contract
export type NameOf<K extends Kind> = { [N in Name]: Contract[N]['kind'] extends K ? N : never }[Name]
/** What a caller may send. */
export type Input<N extends Name> = z.input<Contract[N]['input']>
/** What a handler gets. */
export type Parsed<N extends Name> = z.output<Contract[N]['input']>
export type Output<N extends Name> = z.output<Contract[N]['output']>

/** One function for each operation; what it is given to work with depends on the operation's kind. */
export type Handlers<C extends Record<Kind, unknown>, N extends Name = Name> = { [K in N]: (input: Parsed<K>, context: C[Contract[K]['kind']]) => Output<K> | Promise<Output<K>> }
