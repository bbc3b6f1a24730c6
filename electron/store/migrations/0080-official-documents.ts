/**
 * What official documents are made of and leave behind: submissions to consultations, the outcome of meetings and consultations, the office's own templates and picture, and of each made document what it was made of.
 * `content` holds bytes under their SHA-256: no history, the records that name a hash are.
 */
export const officialDocuments = {
  version: 80,
  name: 'official-documents',
  sql: `
create table content (hash text primary key, bytes blob not null) strict;
create table submission (
  id text primary key, revision integer not null default 1, consultation text not null references consultation, channel text not null, receivedOn text not null, receivedTime text, postedOn text,
  senderKind text not null, organisation text references organisation, person text references person, remarks integer not null, signed text not null,
  isWrongForm integer not null check (isWrongForm in (0, 1)), caseNumber text not null, note text not null
) strict;
create index submissionConsultation on submission (consultation, receivedOn, receivedTime);
create index submissionOrganisation on submission (organisation);
create index submissionPerson on submission (person);
create table template (
  id text primary key, revision integer not null default 1, kind text not null, variant text not null, fileName text not null, content text not null, addedOn text not null, addedBy text not null,
  isUsed integer not null check (isUsed in (0, 1)), note text not null, unique (kind, variant)
) strict;

alter table meeting add column moderator text not null default '';
alter table meeting add column registration text not null default '';
alter table meeting add column link text not null default '';
alter table meeting add column outcomes text not null default '';
alter table meeting add column presentOrganisations integer;
alter table meeting add column presentPeople integer;
alter table meeting add column presentOfficials integer;

alter table consultation add column councilOpinion text not null default '';
alter table consultation add column councilOpinionOn text;
alter table consultation add column councilOpinionNumber text not null default '';
alter table consultation add column outcome text not null default '';
alter table consultation add column interest text not null default '';

alter table settings add column logo text not null default '';
alter table settings add column logoDescription text not null default '';

alter table document add column organisation text references organisation;
alter table document add column postulate text references postulate;
alter table document add column variant text not null default '';
alter table document add column isInternal integer not null default 0 check (isInternal in (0, 1));
alter table document add column madeAt text;
alter table document add column snapshot text not null default '';
alter table document add column programVersion text not null default '';
create index documentOrganisation on document (organisation);
create index documentPostulate on document (postulate);
create index documentHash on document (sha256);
create index documentOf on document (kind, year);
`,
}
