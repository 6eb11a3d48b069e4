-- How many of the free places are for each of the payers, in the order of these; empty where they are not told apart.
alter table listing_availability add column payer_places integer[] not null default '{}'
    check (cardinality(payer_places) in (0, cardinality(payers)));
