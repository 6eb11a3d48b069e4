-- What search needs of a listing beside the facts themselves. Nothing here is a fact: all of it is made from the row.

-- Distances as Coordinates.java measures them: haversine, in miles, on the mean radius that Elasticsearch uses too.
create function miles_between(latitude1 double precision, longitude1 double precision,
                              latitude2 double precision, longitude2 double precision)
returns double precision immutable strict parallel safe language sql
return 2 * 6371008.7714 / 1609.344 * asin(least(1, sqrt(
    power(sin(radians(latitude2 - latitude1) / 2), 2)
    + cos(radians(latitude1)) * cos(radians(latitude2)) * power(sin(radians(longitude2 - longitude1) / 2), 2))));

-- Small letters without accents. unaccent() is only "stable" because its dictionary could be changed; ours is not.
create function folded(words text) returns text immutable strict parallel safe language sql
return lower(unaccent('unaccent'::regdictionary, words));

alter table listing
    -- The order of names everywhere, in the index as well: small letters, by code point.
    add column sort_name text collate "C" not null
        generated always as (lower(name collate pg_unicode_fast)) stored,
    -- Rating.rank() in Java: 0 is the best.
    add column rating_rank smallint not null generated always as (
        case rating when 'outstanding' then 0 when 'good' then 1 when 'requires-improvement' then 2
                    when 'inadequate' then 3 else 4 end) stored,
    add column search_name text,
    add column search_text text,
    add column search_words tsvector;

-- The provider's name is another table's, so a trigger writes these and not a generated column.
create function listing_search_columns() returns trigger language plpgsql as $$
declare
    provider text;
    place text := folded(concat_ws(' ', new.town, new.county, new.postcode, array_to_string(new.services, ' ')));
begin
    select folded(name) into provider from organisation where id = new.organisation_id;
    new.search_name := folded(concat_ws(' ', new.name, new.also_known_as));
    new.search_text := concat_ws(' ', new.search_name, provider, place);
    new.search_words := setweight(to_tsvector('english', new.search_name), 'A')
        || setweight(to_tsvector('english', coalesce(provider, '')), 'B')
        || setweight(to_tsvector('english', place), 'C');
    return new;
end $$;
create trigger listing_search_columns
    before insert or update of name, also_known_as, organisation_id, town, county, postcode, services on listing
    for each row execute function listing_search_columns();

create function organisation_renamed() returns trigger language plpgsql as $$
begin
    update listing set organisation_id = new.id where organisation_id = new.id;
    return null;
end $$;
create trigger organisation_renamed after update of name on organisation
    for each row when (old.name is distinct from new.name) execute function organisation_renamed();

-- Rows that were there before this migration.
update listing set name = name;

create index listing_words on listing using gin (search_words) where status = 'open';
create index listing_spelling on listing using gin (search_text gin_trgm_ops) where status = 'open';
create index listing_kinds on listing using gin (kinds) where status = 'open';
create index listing_needs on listing using gin (needs) where status = 'open';
create index listing_names on listing (sort_name, public_id collate "C") where status = 'open';
create index listing_window on listing (latitude, longitude) where latitude is not null and status = 'open';
