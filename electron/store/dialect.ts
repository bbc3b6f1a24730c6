import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase, type SqliteDialectConfig } from 'kysely'
import type { Database, Statement } from 'better-sqlite3'

const limit = 500

class ImmediateDriver extends SqliteDriver {
  readonly #file: Database

  constructor(config: SqliteDialectConfig, file: Database) {
    super(config)
    this.#file = file
  }

  /** Takes the write lock at once: a deferred transaction that reads first dies of SQLITE_BUSY_SNAPSHOT when another connection commits meanwhile. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#file.readonly ? 'begin' : 'begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself; asking again would fail and hide the reason. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Kysely's SQLite dialect with immediate transactions and a cache of prepared statements. */
export class StoreDialect extends SqliteDialect {
  readonly #file: Database
  readonly #config: SqliteDialectConfig

  constructor(file: Database) {
    const config = { database: withStatementCache(file) }
    super(config)
    this.#file = file
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#file)
  }
}

/** Kysely's driver prepares every statement anew, which costs as much as running it. One that is still being read from is prepared again. */
function withStatementCache(file: Database): SqliteDatabase {
  const statements = new Map<string, Statement>()
  const prepare = (text: string): Statement => {
    const known = statements.get(text)
    if (known && !known.busy) return known
    if (statements.size >= limit) statements.clear()
    const statement = file.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return { prepare, close: () => void file.close() }
}
