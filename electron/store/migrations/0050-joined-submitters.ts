/** Who stands on an entry's list only because theirs was joined to it. */
export const joinedSubmitters = {
  version: 50,
  name: 'joined-submitters',
  sql: `alter table postulateSubmitter add column isJoined integer not null default 0 check (isJoined in (0, 1));`,
}
