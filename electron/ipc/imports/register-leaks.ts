import type { SearchedText } from '#shared/documents/check/personal-data.ts'
import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { leaksIn } from '#electron/ipc/document-data/leaks-in.ts'
import { mustBeSeen } from '#electron/ipc/document-data/leaving.ts'
import { readCheckedFile, saidOnce } from '#electron/ipc/document-data/said-once.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { publicColumns } from './register-columns.ts'

type Public = { rows: readonly (readonly string[])[]; format: string; bytes: Uint8Array }

/** Who of the register of people stands in a register for everybody: in its rows, and in what a workbook says besides. */
export async function findLeaksInRegister(db: ReadDb, { rows, format, bytes }: Public): Promise<DocumentFinding[]> {
  const number = publicColumns.findIndex(({ key }) => key === 'number')
  const texts = rows.flatMap((row) => row.flatMap((text, column): SearchedText[] => (text === '' ? [] : [{ text, where: `postulat ${row[number]}, kolumna „${publicColumns[column]!.header}”` }])))
  const files = format === 'xlsx' ? [readCheckedFile({ format, bytes })] : []
  return (await leaksIn(db, saidOnce([texts], files), { target: {} })).filter(mustBeSeen)
}
