/** What postulates and positions need for their way through departments and years; imports kept until they are applied. */
export const roundTrips = {
  version: 20,
  name: 'round-trips',
  sql: `
alter table postulate add column receivedTime text;
alter table postulate add column postedOn text;
alter table postulate add column realisation text not null default 'unset';
alter table postulate add column realisationNote text not null default '';
alter table postulate add column importKey text;
alter table position add column withdrawnBecause text not null default '';
alter table settings add column headerWords text not null default '[]';

create table phrase (
  id text primary key, revision integer not null default 1, title text not null unique, text text not null, decision text,
  isActive integer not null check (isActive in (0, 1)), sortKey text not null
) strict;
create table view (
  id text primary key, revision integer not null default 1, place text not null, name text not null, query text not null, columns text not null,
  sort text not null, sortKey text not null, unique (place, name)
) strict;

create index postulateImportKey on postulate (importKey) where importKey is not null;
create index postulateRealisation on postulate (realisation, year, sequence);
create index positionDeadline on position (state, deadline);
create index phraseSortKey on phrase (sortKey);

create table importPlan (id text primary key, kind text not null, at text not null, json text not null) strict;
create table importPlanRow (plan text not null, "row" integer not null, outcome text not null, json text not null, primary key (plan, "row")) strict, without rowid;
create index importPlanOutcome on importPlanRow (plan, outcome, "row");
create table importLayout (signature text primary key, mapping text not null, at text not null) strict;
`,
}
