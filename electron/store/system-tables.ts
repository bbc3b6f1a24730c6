import type { Generated } from 'kysely'

export type ChangeKind = 'insert' | 'update' | 'delete' | 'redact'

export type OperationRow = {
  id: number
  at: string
  actor: string
  name: string
  /** The operation that this one takes back. */
  undoes: number | null
  /** While set, this operation may still grow (autosave); never part of the hash. */
  session: string | null
  schemaVersion: number
  summary: string | null
  salt: Buffer | null
  contentHash: Buffer
  changes: number
  prevHash: Buffer
  hash: Buffer
}

export type ChangeRow = {
  operation: number
  seq: number
  tableName: string
  rowId: string
  kind: ChangeKind
  before: string | null
  after: string | null
  salt: Buffer | null
  contentHash: Buffer
}

export type SearchEntryRow = { id: Generated<number>; tableName: string; rowId: string; noun: string; title: string; text: string }

/** A crash draft: what was typed and is not stored yet. */
export type DraftRow = { key: string; json: string; at: string }

/** A backup that was read back and found whole; `operation` is the newest one it holds. */
export type BackupRecordRow = { name: string; at: string; operation: number | null; bytes: number }

/** An import that was previewed and waits to be applied or dropped, its rows one by one, and what a person chose for a layout of columns. Not history. */
export type ImportPlanRow = { id: string; kind: string; at: string; json: string }
export type ImportPlanRowRow = { plan: string; row: number; outcome: string; json: string }
export type ImportLayoutRow = { signature: string; mapping: string; at: string }

/** The keys and marks of one postulate in the register; computed (`postulate-order.ts`), never history. */
export type PostulateOrderRow = {
  postulate: string; year: number; sequence: number; receivedOn: string; submitters: string; sphere: number; content: string; unit: string; decision: number; state: number; marks: number
  meeting: string | null; consultation: string | null; sphereId: string | null
}

/** Bytes under their SHA-256: what documents were made of, templates, the picture of the letterhead. Not history: the records that name a hash are. */
export type ContentRow = { hash: string; bytes: Uint8Array }

/** A duty as it stood in a calendar file of its roster, once for each unit and person that had it; empty without one. Not history. */
export type SentDutyRow = { roster: string; duty: string; unit: string; person: string; date: string; from: string; to: string }

export type SystemTables = {
  content: ContentRow
  operation: OperationRow
  change: ChangeRow
  searchEntry: SearchEntryRow
  draft: DraftRow
  backupRecord: BackupRecordRow
  importPlan: ImportPlanRow
  importPlanRow: ImportPlanRowRow
  importLayout: ImportLayoutRow
  postulateOrder: PostulateOrderRow
  sentDuty: SentDutyRow
}

/**
 * The tables of the store itself, beside the entities. `change` refers to its operation at commit, because the operation's row is written last, sealed.
 * `searchEntryRow` holds what a search needs of an entry without its text (measured: a third of the time). Search triggers only copy: meaning is made in TypeScript, so that any SQLite tool can still write the file.
 */
export const systemTablesSql = `
create table operation (
  id integer primary key, at text not null, actor text not null, name text not null,
  undoes integer unique references operation, session text, schemaVersion integer not null,
  summary text, salt blob, contentHash blob not null, changes integer not null, prevHash blob not null, hash blob not null
) strict;
create table change (
  operation integer not null references operation deferrable initially deferred, seq integer not null,
  tableName text not null, rowId text not null, kind text not null check (kind in ('insert', 'update', 'delete', 'redact')),
  before text, after text, salt blob, contentHash blob not null,
  primary key (operation, seq)
) strict, without rowid;
create index changeOfRow on change (tableName, rowId);

create table draft (key text primary key, json text not null, at text not null) strict;
create table backupRecord (name text primary key, at text not null, operation integer, bytes integer not null) strict;

create table searchEntry (
  id integer primary key, tableName text not null, rowId text not null, noun text not null, title text not null, text text not null,
  unique (tableName, rowId)
) strict;
create index searchEntryRow on searchEntry (id, tableName, rowId);
create virtual table search using fts5 (
  text, content = 'searchEntry', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);
create trigger searchAdded after insert on searchEntry begin
  insert into search (rowid, text) values (new.id, new.text);
end;
create trigger searchRemoved after delete on searchEntry begin
  insert into search (search, rowid, text) values ('delete', old.id, old.text);
end;
create trigger searchChanged after update of id, text on searchEntry begin
  insert into search (search, rowid, text) values ('delete', old.id, old.text);
  insert into search (rowid, text) values (new.id, new.text);
end;
`
