/** Duties that went out in calendar files, so that one that is there no more can be cancelled in them. No names: who it was is looked up. Not history: a file that somebody has does not come back by an undo. */
export const sentDuties = {
  version: 90,
  name: 'sent-duties',
  sql: `
create table sentDuty (
  roster text not null, duty text not null, unit text not null, person text not null, date text not null, "from" text not null, "to" text not null, primary key (roster, duty, unit, person)
) strict, without rowid;
`,
}
