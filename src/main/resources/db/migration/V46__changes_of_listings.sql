-- What those who keep a listing changed of it, as it was before and after (Snapshot in Java), so that it can be told and
-- taken back.
create table listing_change (
    id              bigint generated always as identity primary key,
    listing_id      bigint not null references listing,
    at              timestamptz not null,
    -- null: Kindred itself, or somebody who has left
    person_id       uuid references person on delete set null,
    way             text not null check (way in ('page', 'link', 'upload', 'return', 'kindred')),
    before          jsonb not null,
    after           jsonb not null,
    -- the change that this one takes back
    undoes          bigint unique references listing_change
);
create index listing_change_of_listing on listing_change (listing_id, id);
create index listing_change_of_person on listing_change (person_id, id) where person_id is not null;
