/** What was published of a roster, version by version, and the log of calls taken during duties. */
export const publishedRosters = {
  version: 60,
  name: 'published-rosters',
  sql: `
create table rosterVersion (
  id text primary key, revision integer not null default 1, roster text not null references roster, number integer not null,
  publishedOn text not null, publishedBy text not null, duties text not null, unique (roster, number)
) strict;
create table call (
  id text primary key, revision integer not null default 1, duty text references duty, roster text references roster,
  consultation text not null references consultation, date text not null, time text not null, callerKind text not null,
  organisation text references organisation, person text references person, topic text not null, answer text not null, note text not null,
  remark text references postulate
) strict;
create index callDuty on call (duty);
create index callRoster on call (roster);
create index callConsultation on call (consultation, date, time);
create index callOrganisation on call (organisation);
create index callPerson on call (person);
create index callRemark on call (remark);
create index callDate on call (date, time);
`,
}
