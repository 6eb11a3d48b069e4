-- Most micro-enterprises are run from their owner's home: told no closer than its postcode district, like every home
-- (V4). The middle of a district is no column's to know, so one that stood closer keeps its council for a place until it
-- is saved again.
update listing
set address1 = null, address2 = null, town = null, county = null, postcode = split_part(postcode, ' ', 1),
    latitude = case when location_precision in ('exact', 'postcode') then null else latitude end,
    longitude = case when location_precision in ('exact', 'postcode') then null else longitude end,
    location_precision = case when location_precision not in ('exact', 'postcode') then location_precision
                              when council_gss is null then 'none' else 'council' end,
    version = version + 1
where kinds && array['micro-enterprise'];

update listing_history h
set before = h.before - array['address1', 'address2', 'town', 'county', 'postcode', 'latitude', 'longitude',
                              'search_text', 'search_words']
from listing l
where l.id = h.listing_id and l.kinds && array['micro-enterprise'];

alter table listing drop constraint listing_home_by_district_only;
-- by kind, whatever wrote the row: SupportKind.isSomebodysHome in Java
alter table listing add constraint listing_home_by_district_only
    check (not kinds && array['shared-lives-carer', 'personal-assistant', 'homeshare', 'micro-enterprise']
        or (location_precision in ('district', 'council', 'none') and address1 is null and address2 is null
            and town is null and county is null and (postcode is null or postcode not like '% %')));
