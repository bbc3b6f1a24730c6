import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { exportFormats } from '#shared/contract/exports.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import type { Office } from './office.ts'

export type Format = (typeof exportFormats)[number]
export const exported = async (office: Office, format: Format, name = 'rejestr') => (await office.call('exports.register', { kind: 'postulates', isInternal: true, format, path: join(office.folder, `${name}.${format}`) })).path
export const rowsOf = async (path: string) => (await readTableFile(path, readFileSync(path))).sheets[0]!.rows.map(({ cells }) => cells)
