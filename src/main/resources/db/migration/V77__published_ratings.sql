-- Ratings as the regulator published them. Rows are only added: what a listing is rated now is derived from them, and
-- stands in the listing's own columns, by which searches and cards go.
create table published_rating (
    id            bigint generated always as identity primary key,
    listing_id    bigint not null references listing,
    -- 'Overall' for the whole location, else a service or population group in the regulator's own words
    service_group text not null,
    question      text not null check (question in ('overall', 'safe', 'effective', 'caring', 'responsive', 'well-led')),
    rating        text not null check (rating in ('outstanding', 'good', 'requires-improvement', 'inadequate', 'not-rated')),
    -- the regulator's own words where the rating is not one of the four
    words         text,
    published_on  date,
    report_type   text,
    -- given to the provider before; null where the source does not tell
    inherited     boolean,
    -- the source gave it as the one that stands, not as one of the past
    stands        boolean not null,
    source        text not null,
    -- the day for which the source spoke
    stated_on     date not null,
    read_at       timestamptz not null,
    run_id        bigint
);
create index published_rating_statement on published_rating
    (listing_id, source, service_group, question, stated_on, id);
create index published_rating_source on published_rating (source, listing_id);

create function published_rating_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'ratings as they were published are never changed: add a row';
end $$;
create trigger published_rating_is_kept before update on published_rating
    for each row execute function published_rating_is_kept();

-- Whose the rating in the listing's columns is: its own, one of the provider before, or one for each of its services.
alter table listing add column rating_standing text not null default 'own'
    check (rating_standing in ('own', 'inherited', 'by-service'));

-- Where ratings wait, unseen, until all have been read and judged; nothing is lost with them.
create unlogged table rating_entry (
    batch         bigint not null,
    line          bigint not null,
    public_id     text not null,
    service_group text not null,
    question      text not null,
    rating        text not null,
    words         text,
    published_on  date,
    report_type   text,
    inherited     boolean,
    stands        boolean not null,
    source        text not null,
    stated_on     date not null
);
create index rating_entry_location on rating_entry (batch, public_id);
