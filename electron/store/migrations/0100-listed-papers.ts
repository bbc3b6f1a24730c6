/**
 * Indexes in which long registers are walked in their order: submissions, calls and documents. What their filters ask stands in them too, so that counting and skipping read the index alone
 * (measured with 100 000 of each: 20–180 ms a page without).
 */
export const listedPapers = {
  version: 100,
  name: 'listed-papers',
  sql: `
create index submissionReceived on submission (receivedOn, coalesce(receivedTime, ''), id, channel, senderKind);
drop index callDate;
create index callTaken on call (date, time, id, callerKind);
drop index documentYear;
create index documentYearTitle on document (year, title, id, kind, format, variant, isInternal, publications <> '[]', madeAt is not null);
create index documentTitle on document (title, id);
create index documentAppeared on document (coalesce(madeAt, madeOn, cast(year as text)), id, year, kind, format, variant, isInternal, publications <> '[]', madeAt is not null);
drop index documentMeeting;
create index documentMeetingKind on document (meeting, kind);
`,
}
