-- What reviews say a listing is surely good at, as it was published last: docs/decisions/082-good-at.md
alter table listing add column good_at text[] not null default '{}';

-- Few have any.
create index listing_good_at on listing using gin (good_at) where good_at <> '{}';
