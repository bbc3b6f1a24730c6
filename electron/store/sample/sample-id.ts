import { hash } from 'node:crypto'
import { settingsId } from '#shared/domain/settings.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'

/** 1 July 2026 00:00 UTC, about the day of the list the sample was taken from. One moment for all of them: ids carry no order here. */
const moment = (1_782_864_000_000).toString(16).padStart(12, '0')

/** The id of a record that the program brings with it: a UUIDv7 by shape, the same in every database, made from the table and the readable key. */
export function sampleId(table: RegisterTable, key: string): string {
  if (table === 'settings') return settingsId
  const digits = hash('sha256', `${table}:${key}`)
  const variant = ((Number.parseInt(digits[3]!, 16) & 3) | 8).toString(16)
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${digits.slice(0, 3)}-${variant}${digits.slice(4, 7)}-${digits.slice(7, 19)}`
}
