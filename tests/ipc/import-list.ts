import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Output } from '#shared/contract/index.ts'
import type { Office } from './office.ts'

type Preview = Output<'imports.preview'>
type Options = Omit<Input<'imports.preview'>, 'kind' | 'paths'>

/** A CSV file in the office's folder; its path. */
export function csvFile(office: Office, name: string, lines: readonly (readonly string[])[]): string {
  const path = join(office.folder, name)
  writeFileSync(path, lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'))
  return path
}

export const preview = (office: Office, paths: string[], options: Options = {}): Promise<Preview> => office.call('imports.preview', { kind: 'postulates', paths, ...options })

/** Looks at a list and stores it. */
export async function importList(office: Office, paths: string[], options: Options = {}) {
  const { plan } = await preview(office, paths, options)
  return office.call('imports.apply', { plan })
}

/** Outcomes and notes in the order of the file. */
export const outcomesOf = ({ rows }: Preview) => rows.map(({ line, outcome, note }) => [line, outcome, note])

export async function allPostulates(office: Office) {
  const { rows } = await office.call('postulates.list', { sort: { by: 'number', descending: false }, limit: 200 })
  return Promise.all(rows.map(({ id }) => office.call('postulates.get', { id })))
}
