import { systemTablesSql } from '#electron/store/system-tables.ts'

/** The first form of the file. Never edited once released; whatever comes later is a migration of its own. */
const entityTablesSql = `
create table settings (
  id text primary key, revision integer not null default 1, cityOffice text not null, unitName text not null, sectionName text not null,
  address text not null, postcode text not null, city text not null, email text not null, phone text not null, signatoryFunction text not null,
  signatoryName text not null, preparedBy text not null, preparedByPhone text not null, userName text not null, hourStyle text not null,
  informationClause text not null, announcedBy text not null, legalBasis text not null, minConsultationDays integer not null,
  minAnnouncementDays integer not null, minForms integer not null, channels text not null, closedDays text not null, places text not null
) strict;
create table unit (
  id text primary key, revision integer not null default 1, names text not null, symbol text not null, kind text not null, parent text references unit,
  aliases text not null, address text not null, email text not null, phone text not null, isActive integer not null check (isActive in (0, 1)),
  sortKey text not null
) strict;
create table sphere (
  id text primary key, revision integer not null default 1, point text not null unique, genitive text not null, nominative text not null,
  short text not null, "order" integer not null, source text not null, isActive integer not null check (isActive in (0, 1))
) strict;
create table programme (
  id text primary key, revision integer not null default 1, title text not null, shortName text not null, kind text not null, yearFrom integer not null,
  yearTo integer not null, stage text not null, sections text not null, note text not null, sortKey text not null
) strict;
create table consultation (
  id text primary key, revision integer not null default 1, programme text references programme, subjectFull text not null, subjectShort text not null,
  aim text not null, startsOn text not null, endsOn text not null, deadlineTime text, deadlineRule text not null, legalBasis text not null,
  orderNumber text not null, orderDate text, announcedBy text not null, runBy text references unit, contact text not null, channels text not null,
  forms text not null, publications text not null, materials text not null, caseNumber text not null, stage text not null, note text not null,
  year integer not null, sortKey text not null
) strict;
create table meeting (
  id text primary key, revision integer not null default 1, kind text not null, title text not null, dates text not null, period text not null,
  year integer not null, mode text not null, place text not null, address text not null, room text not null, organisers text not null,
  ordinal text not null, theme text not null, agenda text not null, notes text not null, programme text references programme,
  consultation text references consultation, firstDate text
) strict;
create table organisation (
  id text primary key, revision integer not null default 1, name text not null, kind text not null, formerNames text not null, legalBasis text not null,
  krs text not null, nip text not null, regon text not null, otherRegister text not null, address text not null, postcode text not null,
  city text not null, email text not null, phone text not null, website text not null, notes text not null,
  isActive integer not null check (isActive in (0, 1)), sortKey text not null, krsDigits text unique, nipDigits text unique, regonDigits text unique
) strict;
create table person (
  id text primary key, revision integer not null default 1, fullName text not null, role text not null, email text not null, phone text not null,
  dataSource text not null, informedOn text, retainUntil text, notes text not null, isActive integer not null check (isActive in (0, 1)),
  sortKey text not null
) strict;
create table attendance (
  id text primary key, revision integer not null default 1, meeting text not null references meeting, organisation text references organisation,
  person text references person, isInvited integer not null check (isInvited in (0, 1)), isRegistered integer not null check (isRegistered in (0, 1)),
  isPresent integer not null check (isPresent in (0, 1)), note text not null
) strict;
create table roster (
  id text primary key, revision integer not null default 1, consultation text not null references consultation, title text not null,
  unit text references unit, state text not null, publishedOn text, note text not null
) strict;
create table duty (
  id text primary key, revision integer not null default 1, roster text not null references roster, date text not null, "from" text not null,
  "to" text not null, mode text not null, unit text references unit, phone text not null, email text not null, person text references person,
  room text not null, languages text not null, note text not null
) strict;
create table postulate (
  id text primary key, revision integer not null default 1, stage text not null, meeting text references meeting,
  consultation text references consultation, receivedOn text not null, channel text not null, sphere text references sphere,
  programmeSection text not null, currentText text not null, content text not null, rationale text not null,
  isAnonymous integer not null check (isAnonymous in (0, 1)), isUnsigned integer not null check (isUnsigned in (0, 1)), note text not null,
  splitFrom text references postulate, mergedInto text references postulate, carriedFrom text references postulate, year integer not null,
  sequence integer not null, isCancelled integer not null check (isCancelled in (0, 1)), unique (year, sequence)
) strict;
create table position (
  id text primary key, revision integer not null default 1, postulate text not null references postulate, unit text not null references unit,
  leading integer not null check (leading in (0, 1)), decision text not null, text text not null, author text not null, date text, deadline text,
  state text not null, unique (postulate, unit),
  check (state not in ('approved', 'published') or (decision <> 'pending' and (decision not in ('partially', 'rejected', 'out_of_scope') or trim(text, char(9, 10, 13, 32, 160)) <> '')))
) strict;
create unique index positionLeading on position (postulate) where leading = 1;
create table document (
  id text primary key, revision integer not null default 1, kind text not null, title text not null, meeting text references meeting,
  consultation text references consultation, roster text references roster, unit text references unit, year integer not null, fileName text not null,
  format text not null, sha256 text not null, bytes integer not null, madeOn text, madeBy text not null, caseNumber text not null,
  publications text not null, note text not null
) strict;
create table meetingUnit (
  id text primary key, revision integer not null default 1, meeting text not null references meeting, unit text not null references unit,
  "order" integer not null, unique (meeting, unit)
) strict;
create table meetingSphere (
  id text primary key, revision integer not null default 1, meeting text not null references meeting, sphere text not null references sphere,
  "order" integer not null, unique (meeting, sphere)
) strict;
create table organisationSphere (
  id text primary key, revision integer not null default 1, organisation text not null references organisation, sphere text not null references sphere,
  "order" integer not null, unique (organisation, sphere)
) strict;
create table personOrganisation (
  id text primary key, revision integer not null default 1, person text not null references person, organisation text not null references organisation,
  "order" integer not null, unique (person, organisation)
) strict;
create table dutySphere (
  id text primary key, revision integer not null default 1, duty text not null references duty, sphere text not null references sphere,
  "order" integer not null, unique (duty, sphere)
) strict;
create table postulateSubmitter (
  id text primary key, revision integer not null default 1, postulate text not null references postulate, kind text not null,
  organisation text references organisation, person text references person, "order" integer not null
) strict;

create index unitParent on unit (parent);
create index consultationProgramme on consultation (programme);
create index consultationRunBy on consultation (runBy);
create index meetingProgramme on meeting (programme);
create index meetingConsultation on meeting (consultation);
create index attendanceMeeting on attendance (meeting);
create index attendanceOrganisation on attendance (organisation);
create index attendancePerson on attendance (person);
create index rosterConsultation on roster (consultation);
create index rosterUnit on roster (unit);
create index dutyRoster on duty (roster);
create index dutyUnit on duty (unit);
create index dutyPerson on duty (person);
create index postulateMeeting on postulate (meeting, year, sequence);
create index postulateConsultation on postulate (consultation, year, sequence);
create index postulateSphere on postulate (sphere, year, sequence);
create index postulateSplitFrom on postulate (splitFrom);
create index postulateMergedInto on postulate (mergedInto);
create index postulateCarriedFrom on postulate (carriedFrom);
create index positionUnit on position (unit, postulate);
create index documentMeeting on document (meeting);
create index documentConsultation on document (consultation);
create index documentRoster on document (roster);
create index documentUnit on document (unit);
create index meetingUnitUnit on meetingUnit (unit);
create index meetingSphereSphere on meetingSphere (sphere);
create index organisationSphereSphere on organisationSphere (sphere);
create index personOrganisationOrganisation on personOrganisation (organisation);
create index dutySphereSphere on dutySphere (sphere);
create index postulateSubmitterPostulate on postulateSubmitter (postulate);
create index postulateSubmitterOrganisation on postulateSubmitter (organisation);
create index postulateSubmitterPerson on postulateSubmitter (person);
create index unitSortKey on unit (sortKey);
create index consultationYear on consultation (year, startsOn);
create index meetingYear on meeting (year, firstDate);
create index organisationSortKey on organisation (sortKey);
create index personSortKey on person (sortKey);
create index dutyDate on duty (roster, date, "from");
create index postulateReceivedOn on postulate (receivedOn);
create index postulateStage on postulate (stage, year, sequence);
create index postulateChannel on postulate (channel, year, sequence);
create index postulateCancelled on postulate (isCancelled, year, sequence);
create index positionDecision on position (decision, postulate);
create index positionState on position (state, postulate);
create index documentYear on document (year);
`

export const start = { version: 10, name: 'start', sql: `${entityTablesSql}\n${systemTablesSql}` }
