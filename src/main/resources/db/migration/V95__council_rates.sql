-- What councils pay, by year, as their officers state it: docs/decisions/092-a-councils-own-rates.md. Rows are only added: of
-- two for one council, year, item and sort the later row counts. pence is null where a figure was taken back.
create table council_rate (
    id              bigint generated always as identity primary key,
    council_gss     text not null,
    -- the year that begins in April of this one
    year            integer not null check (year between 2015 and 2100),
    -- slugs of RateItem and RateSort in Java
    item            text not null,
    sort            text not null check (sort in ('pays', 'cost')),
    pence           bigint check (pence > 0),
    source          text not null,
    stated_on       date not null,
    -- null once they have left
    added_by        uuid references person on delete set null,
    added_at        timestamptz not null
);
create index council_rate_of_council on council_rate (council_gss, year, item, sort, id);
create index council_rate_newest on council_rate (council_gss, id);
create index council_rate_added_by on council_rate (added_by, id) where added_by is not null;

-- Whether everybody may see a year's rates. Of several rows for a council and year the last counts.
create table council_rate_publication (
    id              bigint generated always as identity primary key,
    council_gss     text not null,
    year            integer not null,
    published       boolean not null,
    decided_by      uuid references person on delete set null,
    decided_at      timestamptz not null
);
create index council_rate_publication_of_council on council_rate_publication (council_gss, year, id);
create index council_rate_publication_decided_by on council_rate_publication (decided_by, id) where decided_by is not null;
