-- What each price of a tariff rests on: the least certain of the price items that it comes from. None where nothing is
-- asked. A questioned price lies outside what is usual (pricing's Plausibility): it stands after others by cost.
alter table listing_tariff
    add column source text check (source in ('provider', 'council', 'observed', 'example')),
    add column confirmed_on date,
    add column questioned boolean not null default false,
    add constraint listing_tariff_source_is_dated check ((source is null) = (confirmed_on is null));

-- So that all tariffs are made anew at the next start.
delete from tariff_day;
