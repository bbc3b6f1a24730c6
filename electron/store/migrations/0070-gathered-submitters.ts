/**
 * Entries that were joined before joining gathered submitters (until 0050 it was a field like any other): what stands for them is now submitted by all of them, as joining does.
 * Chains lead to their end. What was joined in a circle or to a cancelled entry, and so stood nowhere, stands for itself again.
 */
export const gatheredSubmitters = {
  version: 70,
  name: 'gathered-submitters',
  sql: `
with recursive chain(id, target) as (
  select id, mergedInto from postulate where mergedInto is not null
  union select chain.id, next.mergedInto from chain join postulate as next on next.id = chain.target where next.mergedInto is not null
)
update postulate set mergedInto = null where id in (select id from chain where target = id);

with recursive chain(id, target) as (
  select id, mergedInto from postulate where mergedInto is not null
  union select chain.id, next.mergedInto from chain join postulate as next on next.id = chain.target where next.mergedInto is not null
)
update postulate set mergedInto = ending.target from (select chain.id, chain.target from chain join postulate as last on last.id = chain.target where last.mergedInto is null) as ending
where postulate.id = ending.id;

update postulate set mergedInto = null where isCancelled = 0 and mergedInto in (select id from postulate where isCancelled = 1);

insert into postulateSubmitter (id, postulate, kind, organisation, person, "order", isJoined)
select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), target, kind, organisation, person, last + place, 1 from (
  select target, kind, organisation, person, row_number() over (partition by target order by firstAt) as place, coalesce((select max("order") from postulateSubmitter where postulate = target), -1) as last, (select count(*) from postulateSubmitter where postulate = target) as present from (
    select source.mergedInto as target, link.kind, link.organisation, link.person, min(printf('%04d %09d %09d', source.year, source.sequence, link."order")) as firstAt
    from postulate as source join postulateSubmitter as link on link.postulate = source.id
    where source.mergedInto is not null and source.isCancelled = 0 and link.isJoined = 0
      and not exists (select 1 from postulateSubmitter as own where own.postulate = source.mergedInto and own.kind = link.kind and own.organisation is link.organisation and own.person is link.person)
    group by source.mergedInto, link.kind, link.organisation, link.person
  )
) where present + place <= 200;
`,
  renews: ['postulateOrder'] as const,
}
