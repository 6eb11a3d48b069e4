-- What everybody pays for each day and night is in the week of whoever lives there: all tariffs are derived anew at the
-- next start.
delete from tariff_day;

-- Whose money is taken is as the terms say it, where they do, and searched as they say it (Feature.payer in Java).
with told as (
    select t.listing_id, t.terms -> 'acceptedFunding' as payers
    from listing_terms t
    where t.replaced_at is null and jsonb_typeof(t.terms -> 'acceptedFunding') = 'array'
), said as (
    select l.id, array(
        select feature from unnest(l.features) feature where feature not in ('direct-payments', 'council-rate')
        union all select 'direct-payments' where told.payers @> '["DIRECT_PAYMENT"]'
        union all select 'council-rate' where told.payers @> '["COUNCIL"]'
        order by 1) as features
    from listing l join told on told.listing_id = l.id
)
update listing l set features = said.features, version = l.version + 1
from said
where said.id = l.id and not (l.features @> said.features and l.features <@ said.features);
