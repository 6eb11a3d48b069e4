-- What a provider told once, for the listing and for the Capacity Tracker: counts by the slug of ReturnFigure in Java.
-- Who told it stands in listing_change.
create table listing_return (
    id              bigint generated always as identity primary key,
    listing_id      bigint not null references listing,
    returned_at     timestamptz not null,
    figures         jsonb not null
);
create index listing_return_of_listing on listing_return (listing_id, id);
