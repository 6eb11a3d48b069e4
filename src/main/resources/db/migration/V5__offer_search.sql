-- Of the listings that serve an area, wherever they are: few among all, so that they are looked at beside those nearby.
create index listing_serving on listing (id) where serves_known and status = 'open';
create index listing_available on listing_availability (listing_id)
    where replaced_at is null and status = 'available';
