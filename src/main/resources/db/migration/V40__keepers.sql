-- Whose a listing is: who may say what stands in it. An organisation of providers is known to accounts by its id only.
create table provider_organisation (
    id              uuid primary key,
    name            text not null,
    created_at      timestamptz not null
);

create table listing_keeper (
    listing_id      bigint primary key references listing,
    organisation_id uuid not null references provider_organisation,
    since           timestamptz not null
);
create index listing_keeper_organisation on listing_keeper (organisation_id, listing_id);
