/** The stems of each postulate and the index over them, for finding what was asked before in other words. `similarTerm` says in how many entries a stem stands. */
export const similar = {
  version: 40,
  name: 'similar',
  sql: `
create table similarEntry (id integer primary key, postulate text not null unique, stems text not null) strict;
create virtual table similar using fts5 (stems, content = 'similarEntry', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0);
create virtual table similarTerm using fts5vocab (similar, row);
`,
  renews: ['similarIndex'] as const,
}
