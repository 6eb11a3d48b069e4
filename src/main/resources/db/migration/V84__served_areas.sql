-- Who serves a district, a council or all of England, wherever they are: looked for by what is served.
create index listing_serves_districts on listing using gin (serves_districts)
    where status = 'open' and serves_districts <> '{}';
create index listing_serves_councils on listing using gin (serves_councils)
    where status = 'open' and serves_councils <> '{}';
create index listing_serves_england on listing (id) where status = 'open' and serves_england;
