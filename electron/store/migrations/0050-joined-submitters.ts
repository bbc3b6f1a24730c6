/** Who stands on an entry's list only because theirs was joined to it; indexes that answer by themselves who leads and who owes. */
export const joinedSubmitters = {
  version: 50,
  name: 'joined-submitters',
  sql: `
alter table postulateSubmitter add column isJoined integer not null default 0 check (isJoined in (0, 1));
create index positionLeader on position (unit, postulate) where leading = 1;
create index positionOwed on position (postulate, unit, deadline) where state = 'to_fill';
`,
}
