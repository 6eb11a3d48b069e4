-- What reviews say a listing is surely good at, as it was published last: docs/decisions/082-good-at.md
alter table listing add column good_at text[] not null default '{}';

-- Few have any.
create index listing_good_at on listing using gin (good_at) where good_at <> '{}';

-- Which way leans what moderators judge, so that everybody can see whether praise and criticism are judged alike.
alter table moderation_matter add column leaning text check (leaning in ('praise', 'mixed', 'criticism'));

-- For the file of what is kept of somebody who works for a provider or a council.
create index invitation_batch_made_by on invitation_batch (made_by);
create index review_typed_by on review (typed_by) where typed_by is not null;
