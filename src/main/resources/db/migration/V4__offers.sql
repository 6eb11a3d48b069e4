-- What a listing offers beyond a register's facts: prices, terms, free places, the area it serves, who and what it suits.
-- Nothing is overwritten: what is replaced keeps its row, with the time of its replacement.

alter table listing
    -- Made up, to show how Kindred works where no open data exists; never a real service.
    add column example boolean not null default false,
    add column description text,
    -- What its kind's choosers need: SupportDetails in Java.
    add column details jsonb,
    -- The way of pricing that the whole cost is reckoned by (PricedBy); null while no price is known.
    add column priced_by text,
    -- Slugs of Language, Faith, WorkerGender and Feature.
    add column languages text[] not null default '{}',
    add column faiths text[] not null default '{}',
    add column worker_genders text[] not null default '{}',
    add column features text[] not null default '{}',
    -- The area served, as any of these that are given. None given: not known, or the place itself is where support is.
    add column serves_districts text[] not null default '{}',
    add column serves_councils text[] not null default '{}',
    add column serves_miles integer check (serves_miles between 1 and 50),
    add column serves_england boolean not null default false,
    add column serves_known boolean not null generated always as (
        cardinality(serves_districts) > 0 or cardinality(serves_councils) > 0 or serves_miles is not null
        or serves_england) stored;

-- A carer's, a helper's and a householder's home is never closer than its postcode district: the closer place is never
-- kept here at all, so that nothing can give it away.
alter table listing drop constraint listing_location_precision_check;
alter table listing add constraint listing_location_precision_check
    check (location_precision in ('exact', 'postcode', 'district', 'council', 'none'));
alter table listing drop constraint listing_check;
alter table listing add constraint listing_coordinates_as_precise_as_promised
    check ((latitude is not null and longitude is not null)
        = (location_precision in ('exact', 'postcode', 'district')));
alter table listing add constraint listing_home_not_given_away
    check (location_precision <> 'district'
        or (address1 is null and address2 is null and (postcode is null or postcode not like '% %')));

-- The same by kind, whatever wrote the row: SupportKind.isSomebodysHome in Java. A hamlet is smaller than a district, so
-- that the town is not kept either.
alter table listing add constraint listing_home_by_district_only
    check (not kinds && array['shared-lives-carer', 'personal-assistant', 'homeshare']
        or (location_precision in ('district', 'council', 'none') and address1 is null and address2 is null
            and town is null and county is null and (postcode is null or postcode not like '% %')));

create index listing_languages on listing using gin (languages) where status = 'open' and cardinality(languages) > 0;
create index listing_features on listing using gin (features) where status = 'open' and cardinality(features) > 0;

-- A range has both ends; a single price has them alike.
create table price_item (
    id                 bigint generated always as identity primary key,
    listing_id         bigint not null references listing,
    position           integer not null,
    -- slugs of PriceWhat, PriceUnit, Payer, Room, CareBand and PriceSource
    what               text not null,
    unit               text not null,
    -- pence; where the unit is a percentage, hundredths of a percent
    from_amount        bigint not null check (from_amount >= 0),
    to_amount          bigint not null check (to_amount >= from_amount),
    payers             text[] not null check (cardinality(payers) > 0),
    mandatory          boolean not null,
    includes           text[] not null default '{}',
    room               text,
    band               text,
    label              text,
    valid_from         date not null,
    valid_to           date check (valid_to >= valid_from),
    source             text not null check (source in ('provider', 'council', 'observed', 'example')),
    confirmed_on       date not null,
    recorded_at        timestamptz not null,
    replaced_at        timestamptz
);
create index price_item_of_listing on price_item (listing_id, position);
-- for what others ask for the same
create index price_item_alike on price_item (what, unit) where replaced_at is null;

create table listing_terms (
    id                 bigint generated always as identity primary key,
    listing_id         bigint not null references listing,
    -- Terms in Java
    terms              jsonb not null,
    source             text not null check (source in ('provider', 'council', 'observed', 'example')),
    confirmed_on       date not null,
    recorded_at        timestamptz not null,
    replaced_at        timestamptz
);
create unique index listing_terms_current on listing_terms (listing_id) where replaced_at is null;

create table listing_availability (
    id                 bigint generated always as identity primary key,
    listing_id         bigint not null references listing,
    status             text not null check (status in ('available', 'waiting-list', 'full')),
    places             integer check (places >= 0),
    -- places are free from this day on, if the listing is available
    from_on            date,
    note               text,
    source             text not null check (source in ('provider', 'council', 'observed', 'example')),
    confirmed_on       date not null,
    recorded_at        timestamptz not null,
    replaced_at        timestamptz
);
create unique index listing_availability_current on listing_availability (listing_id) where replaced_at is null;

-- Made from the price items in force, by pricing's rules (Tariff), so that both engines can filter and sort by whole
-- cost: the prices that a plan is multiplied with. Rebuilt at any time; no fact stands here alone.
create table listing_tariff (
    listing_id         bigint not null references listing,
    payer              text not null,
    key                text not null,
    from_pence         bigint not null,
    to_pence           bigint not null check (to_pence >= from_pence),
    primary key (listing_id, payer, key)
);
create index listing_tariff_by_price on listing_tariff (payer, key, from_pence, listing_id);

-- The day whose prices are in listing_tariff: one row.
create table tariff_day (
    only_row           boolean primary key default true check (only_row),
    day                date not null
);
