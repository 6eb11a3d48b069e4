-- Kindred's truth: organisations and their listings, the runs that imported them, and what they were before.
create extension if not exists cube;
create extension if not exists earthdistance;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create table organisation (
    id              bigint generated always as identity primary key,
    cqc_provider_id text unique,
    name            text not null,
    brand           text
);

create table listing (
    id                 bigint generated always as identity primary key,
    -- CQC's location ID where there is one, K-… otherwise
    public_id          text not null unique,
    slug               text not null unique,
    status             text not null check (status in ('open', 'closed')),
    name               text not null,
    also_known_as      text,
    organisation_id    bigint references organisation,
    -- slugs of SupportKind and Need; services keeps the register's own words
    kinds              text[] not null,
    needs              text[] not null,
    services           text[] not null,
    address1           text,
    address2           text,
    town               text,
    county             text,
    postcode           text,
    latitude           double precision,
    longitude          double precision,
    location_precision text not null check (location_precision in ('exact', 'postcode', 'council', 'none')),
    council_gss        text,
    -- one of England's nine regions, spelt one way
    region             text,
    phone              text,
    website            text,
    care_home          boolean not null default false,
    beds               integer check (beds > 0),
    dormant            boolean not null default false,
    registered_on      date,
    rating             text not null check (rating in ('outstanding', 'good', 'requires-improvement', 'inadequate', 'not-rated')),
    -- the register's own words where the rating is not one of the four: 'Inspected but not rated', …
    rating_note        text,
    rating_safe        text,
    rating_effective   text,
    rating_caring      text,
    rating_responsive  text,
    rating_well_led    text,
    rating_on          date,
    last_inspected_on  date,
    source             text not null,
    source_as_at       date not null,
    possible_duplicate boolean not null default false,
    first_seen_at      timestamptz not null,
    changed_at         timestamptz not null,
    closed_at          timestamptz,
    version            bigint not null default 0,
    -- coordinates exactly when the precision promises them
    check ((latitude is not null and longitude is not null) = (location_precision in ('exact', 'postcode')))
);
create index listing_organisation on listing (organisation_id);
create index listing_council on listing (council_gss) where status = 'open';
create index listing_place on listing using gist (ll_to_earth(latitude, longitude)) where latitude is not null and status = 'open';
create index listing_duplicates on listing (lower(name), postcode);
create index listing_open on listing (id) where status = 'open';

-- What a listing was before each change, so that nothing is ever lost.
create table listing_history (
    listing_id  bigint not null references listing,
    version     bigint not null,
    replaced_at timestamptz not null,
    run_id      bigint,
    before      jsonb not null,
    primary key (listing_id, version)
);

-- A register's entries on their way in: read here first, so that nothing people see changes before the whole is known.
-- Unlogged: after a crash it is empty, and the file is read again.
create unlogged table register_entry (
    batch              bigint not null,
    line               bigint not null,
    public_id          text not null,
    slug_base          text not null,
    name               text not null,
    also_known_as      text,
    provider_id        text,
    provider_name      text,
    brand              text,
    kinds              text[] not null,
    needs              text[] not null,
    services           text[] not null,
    address1           text,
    address2           text,
    town               text,
    county             text,
    town_guessed       boolean not null,
    postcode           text,
    latitude           double precision,
    longitude          double precision,
    location_precision text not null,
    council_gss        text,
    region             text,
    phone              text,
    website            text,
    beds               integer,
    dormant            boolean,
    registered_on      date,
    rating             text,
    rating_note        text,
    rating_safe        text,
    rating_effective   text,
    rating_caring      text,
    rating_responsive  text,
    rating_well_led    text,
    rating_on          date,
    last_inspected_on  date,
    source             text not null,
    source_as_at       date not null
);
create index register_entry_batch on register_entry (batch, public_id);

-- Locations that a register names in rows that could not be used: they are not absent.
create unlogged table register_mention (
    batch     bigint not null,
    public_id text not null
);

-- Spring Modulith's event publication registry: what the index has still to hear.
create table event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamp with time zone not null,
    completion_date        timestamp with time zone,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);

create table shedlock (
    name       text primary key,
    lock_until timestamptz not null,
    locked_at  timestamptz not null,
    locked_by  text not null
);
