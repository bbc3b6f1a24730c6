import type { Input, Name } from '#shared/contract/index.ts'
import type { Store } from '#electron/store/open.ts'
import type { Ask } from './office-of-store.ts'

/** What a user does, as calls of one operation, and the least that SQLite must do for it: one prepared statement with its parameters. */
export type Question = { what: string; calls: readonly Call[]; raw: { sql: string; parameters: readonly (readonly unknown[])[] } }
type Sort = NonNullable<Input<'postulates.list'>['sort']>['by']
export type Call = { [N in Name]: { name: N; input: Input<N> } }[Name]

const page = 50
const listed = 'p.id, p.revision, p.year, p.sequence, p.stage, p.receivedOn, substr(p.content, 1, 240), m.title, s.short'
const joined = 'from postulate p left join meeting m on m.id = p.meeting left join sphere s on s.id = p.sphere'
const rawPage = (where: string) => `select ${listed} ${joined} where ${where} order by p.year desc, p.sequence desc limit ${page}`
const matching = `e.id in (select rowid from search where search match ? order by rowid desc limit ${page})`

/** What is typed in these searches, letter by letter: common and rare words, several words, a number. */
export const typedWords = ['zieleni miejskiej', 'młodzieży', 'żłobków', 'Postulujemy z Łodzi', '51/2024', 'stowarzyszeń w Krakowie']

const prefixesOf = (words: string) => Array.from(words, (_, index) => words.slice(0, index + 1)).filter((prefix) => !prefix.endsWith(' '))
const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l')
const matchOf = (words: string) => folded(words).split(' ').map((word) => `"${word}"*`).join(' ')

/** A page by another key, of all years or one: raw, the keys in their index and the rows they lead to. */
const sorted = (by: Sort, narrowed: { year?: number }): Question => ({
  what: `list: by ${by}${narrowed.year === undefined ? '' : ', of a year'}`, calls: [{ name: 'postulates.list', input: { ...narrowed, sort: { by } } }],
  raw: { sql: `select ${listed} from (select postulate from postulateOrder where ${narrowed.year === undefined ? '?' : 'year = ?'} order by ${by} limit ${page}) as k join postulate p on p.id = k.postulate left join meeting m on m.id = p.meeting left join sphere s on s.id = p.sphere`, parameters: [[narrowed.year ?? 1]] },
})

/** Lists, searches, one record and the status line. `ask` is needed to get to a page deep in a list. */
export async function storeQuestions({ file }: Store, ask: Ask): Promise<Question[]> {
  const value = (sql: string) => String(file.prepare(sql).pluck().get())
  const ids = file.prepare('select id from postulate where sequence % 211 = 1').pluck().all() as string[]
  const typed = typedWords.flatMap(prefixesOf)
  const list = (what: string, input: Input<'postulates.list'>, where: string, parameter: unknown): Question => ({ what, calls: [{ name: 'postulates.list', input }], raw: { sql: rawPage(where), parameters: [[parameter]] } })
  const [unit, sphere, meeting, organisation] = [value('select unit from position'), value('select sphere from postulate'), value('select meeting from postulate where meeting is not null'), value('select organisation from postulateSubmitter')]
  const cursor = await deepCursor(ask)
  const answered = (column: string) => `p.id in (select postulate from position where ${column} = ?)`
  return [
    { what: 'list: first page', calls: [{ name: 'postulates.list', input: {} }], raw: { sql: rawPage('true'), parameters: [[]] } },
    list('list: page in the middle', { cursor }, '(p.year, p.sequence) < (?, 0)', 2023),
    list('list: of a year', { year: 2024 }, 'p.year = ?', 2024),
    list('list: of a stage', { stage: 'remark' }, 'p.stage = ?', 'remark'),
    list('list: of a meeting', { meeting }, 'p.meeting = ?', meeting),
    list('list: of a sphere', { sphere }, 'p.sphere = ?', sphere),
    list('list: by one channel', { channel: 'email' }, 'p.channel = ?', 'email'),
    list('list: of an organisation', { organisation }, 'p.id in (select postulate from postulateSubmitter where organisation = ?)', organisation),
    list('list: answered by a unit', { unit }, answered('unit'), unit),
    list('list: with a decision', { decision: 'accepted' }, answered('decision'), 'accepted'),
    list('list: in a state, of a year', { state: 'draft', year: 2020 }, `p.year = 2020 and ${answered('state')}`, 'draft'),
    list('list: cancelled', { isCancelled: true }, 'p.isCancelled = ?', 1),
    list('list: not cancelled', { isCancelled: false }, 'p.isCancelled = ?', 0),
    ...(['receivedOn', 'submitters', 'sphere', 'content', 'unit', 'decision', 'state'] as const).flatMap((by): Question[] => [sorted(by, {}), sorted(by, { year: 2019 })]),
    list('list: overdue', { isOverdue: true }, 'p.id in (select postulate from position where state = \'to_fill\' and deadline < ?)', '2026-11-21'),
    list('list: current, without a rationale', { isCurrent: true, hasNoRationale: true }, 'p.isCancelled = 0 and p.mergedInto is null and p.rationale = ?', ''),
    list('list: answered by a unit, by decision', { unit, sort: { by: 'decision' } }, answered('unit'), unit),
    { what: 'list of positions', calls: [{ name: 'positions.list', input: {} }], raw: { sql: `select * from position order by id limit ${page}`, parameters: [[]] } },
    { what: 'list of organisations', calls: [{ name: 'organisations.list', input: {} }], raw: { sql: `select * from organisation order by sortKey limit ${page}`, parameters: [[]] } },
    {
      what: 'search in the list, letter by letter', calls: typed.map((search) => ({ name: 'postulates.list', input: { search } })),
      raw: { sql: `select ${listed} from searchEntry e join postulate p on p.id = e.rowId left join meeting m on m.id = p.meeting left join sphere s on s.id = p.sphere where ${matching} order by e.id desc`, parameters: typed.map((words) => [matchOf(words)]) },
    },
    {
      what: 'search in the list of a year', calls: typed.map((search) => ({ name: 'postulates.list', input: { search, year: 2022 } })),
      raw: { sql: `select ${listed} from searchEntry e join postulate p on p.id = e.rowId left join meeting m on m.id = p.meeting left join sphere s on s.id = p.sphere where ${matching} order by e.id desc`, parameters: typed.map((words) => [matchOf(words)]) },
    },
    {
      what: 'search in everything, letter by letter', calls: typed.map((text) => ({ name: 'search.everything', input: { text } })),
      raw: { sql: `select noun, rowId, title, substr(text, 1, 160) from searchEntry e where ${matching} order by e.id desc`, parameters: typed.map((words) => [matchOf(words)]) },
    },
    { what: 'a record opens', calls: ids.map((id) => ({ name: 'postulates.get', input: { id } })), raw: { sql: 'select * from postulate where id = ?', parameters: ids.map((id) => [id]) } },
    { what: 'status line with the offer of undo', calls: [{ name: 'settings.status', input: {} }], raw: { sql: 'select id, summary, at from operation order by id desc limit 1', parameters: [[]] } },
  ]
}

/** Half-way through the list, as somebody who keeps on scrolling gets there. */
async function deepCursor(ask: Ask): Promise<string> {
  let passed = 0
  for (let cursor: string | undefined; ; ) {
    const { rows, total, nextCursor } = await ask('postulates.list', { limit: 200, ...(cursor !== undefined && { cursor }) })
    passed += rows.length
    if (nextCursor === undefined || (cursor !== undefined && passed * 2 > total)) return cursor ?? nextCursor ?? ''
    cursor = nextCursor
  }
}
