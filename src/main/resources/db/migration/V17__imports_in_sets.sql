-- Imports write tens of thousands of listings in one statement, and most of its time went into what is made of each row.

-- Most words have no accent: these are told by their length alone. Not "strict", or it would be called for each row
-- instead of being taken into the query.
create or replace function folded(words text) returns text immutable parallel safe language sql
return lower(case when octet_length(words) = char_length(words) then words
                  else unaccent('unaccent'::regdictionary, words) end);

-- What searches read of a listing, for one row as for a whole set.
create function listing_search(name text, also_known_as text, provider text, town text, county text, postcode text,
                               services text[])
returns table (search_name text, search_text text, search_words tsvector) rows 1 stable parallel safe language sql as $$
    select own, concat_ws(' ', own, run_by, place),
        setweight(to_tsvector('english', own), 'A')
            || setweight(to_tsvector('english', coalesce(run_by, '')), 'B')
            || setweight(to_tsvector('english', place), 'C')
    from (
        select folded(names) as own, folded(provider_name) as run_by, folded(places) as place
        from (
            select concat_ws(' ', listing_search.name, listing_search.also_known_as) as names,
                listing_search.provider as provider_name,
                concat_ws(' ', listing_search.town, listing_search.county, listing_search.postcode,
                    array_to_string(listing_search.services, ' ')) as places
            offset 0) as told
        offset 0) as plain
$$;

create or replace function listing_search_columns() returns trigger language plpgsql as $$
begin
    select made.search_name, made.search_text, made.search_words
    into new.search_name, new.search_text, new.search_words
    from (select) as one
        left join organisation o on o.id = new.organisation_id
        cross join lateral listing_search(
            new.name, new.also_known_as, o.name, new.town, new.county, new.postcode, new.services) as made;
    return new;
end $$;

-- Whoever inserts a whole set brings these along; for all others, and for every change, they are made here.
drop trigger listing_search_columns on listing;
create trigger listing_search_columns
    before update of name, also_known_as, organisation_id, town, county, postcode, services on listing
    for each row execute function listing_search_columns();
create trigger listing_search_columns_of_new
    before insert on listing
    for each row when (new.search_words is null) execute function listing_search_columns();

-- Places on a flat map, a degree of longitude drawn as long as it is in the middle of England: for an index that finds
-- what lies in the box around a circle, and what is nearest. What is really within, miles_between() decides.
create function map_point(latitude double precision, longitude double precision)
returns point immutable strict parallel safe language sql
return point(longitude * 0.6, latitude);

drop index listing_place;
create index listing_place on listing using spgist (map_point(latitude, longitude))
    where latitude is not null and status = 'open';
