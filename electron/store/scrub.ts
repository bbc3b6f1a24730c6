import type { Store } from './open.ts'

/** After a redaction: what was removed must not survive in free pages, in the indexes of words or in the `-wal` file. Takes seconds for a large file. */
export function scrubFile({ file }: Pick<Store, 'file'>): void {
  file.exec(`insert into search (search) values ('optimize'); insert into similar (similar) values ('optimize'); vacuum;`)
  file.pragma('wal_checkpoint(truncate)')
}
