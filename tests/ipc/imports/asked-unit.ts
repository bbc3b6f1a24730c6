import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Output } from '#shared/contract/index.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'

export type Asked = Awaited<ReturnType<typeof askUnit>>
type Row = Output<'imports.preview'>['rows'][number]
type NewPostulate = Partial<Input<'postulates.create'>>

/** An office in which one unit is asked about some postulates, and the workbook that was made for it. */
export async function askUnit(postulates: readonly NewPostulate[], office?: Office) {
  const where = office ?? (await openOffice())
  const folder = join(where.folder, 'wysłane')
  mkdirSync(folder, { recursive: true })
  const unit = await where.call('units.create', { names: [{ name: `Wydział Próby ${(await where.call('units.list', {})).total}`, genitive: '', locative: '', from: null, to: null }], kind: 'department' })
  const positions: Output<'positions.get'>[] = []
  for (const given of postulates) {
    const { id } = await where.call('postulates.create', { content: 'Treść postulatu.', receivedOn: '2026-06-15', submitters: [{ kind: 'floor' }], ...given })
    positions.push(await where.call('positions.create', { postulate: id, unit: unit.id, deadline: '2026-07-10' }))
  }
  const { files } = await where.call('positions.exportWorkbooks', { for: { year: 2026 }, units: [unit.id], folder })
  return { office: where, unit, positions, path: files[0]!.path }
}

export const preview = (office: Office, ...paths: string[]) => office.call('imports.preview', { kind: 'positions', paths })

/** What a preview says of its rows, in short. */
export const outcomesOf = (rows: readonly Row[]) => rows.map(({ outcome, title }) => `${title.split(' ')[0]} ${outcome}`)

/** The answers as the register has them. */
export async function answersOf({ office, positions }: Pick<Asked, 'office' | 'positions'>): Promise<string[]> {
  const answers: string[] = []
  for (const { id } of positions) {
    const { decision, text, author, state } = await office.call('positions.get', { id })
    answers.push([decision, text, author, state].join('|'))
  }
  return answers
}
