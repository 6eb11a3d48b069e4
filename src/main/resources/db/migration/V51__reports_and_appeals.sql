-- Reports and appeals say something in words, and whoever asked is told what came of it.
alter table moderation_matter
    add column urgent         boolean not null default false,
    -- grows when it is told anew, so that nobody decides on what they have not seen
    add column version        integer not null default 0,
    -- that it concerns beside the keeper of the listing
    add column organisation_id uuid,
    -- of a report
    add column topic          text,
    add column appealed_id    uuid references moderation_matter,
    add column appealed_by    text check (appealed_by in ('asker', 'keeper')),
    -- with the decision, until an appeal opens it again
    add column listing_closed boolean not null default false,
    -- all below is personal and is emptied
    add column words          text,
    add column asker_email    text,
    add column asker_hash     bytea,
    add column erased_at      timestamptz,
    add check ((kind = 'appeal') = (appealed_id is not null) and (appealed_id is null) = (appealed_by is null)),
    add check (kind <> 'report' or topic is not null),
    add check (erased_at is null or coalesce(words, asker_email) is null and asker_hash is null);

drop index moderation_matter_waiting;
create index moderation_matter_waiting on moderation_matter (urgent desc, asked_at, id)
    where decided_at is null and withdrawn_at is null;
create index moderation_matter_waiting_of_kind on moderation_matter (kind, urgent desc, asked_at, id)
    where decided_at is null and withdrawn_at is null;
drop index moderation_matter_listing;
create index moderation_matter_listing on moderation_matter (listing_id, asked_at desc) where listing_id is not null;
create index moderation_matter_asker on moderation_matter (asker_hash, asked_at) where asker_hash is not null;
create index moderation_matter_to_erase on moderation_matter (coalesce(decided_at, withdrawn_at))
    where erased_at is null and (words is not null or asker_hash is not null);
create index moderation_matter_asked on moderation_matter (asked_at);
create index moderation_matter_decided on moderation_matter (decided_at) where decided_at is not null;
-- each side appeals once
create unique index moderation_matter_appeal on moderation_matter (appealed_id, appealed_by)
    where appealed_id is not null;

-- Private links, a new one in each mail: of whoever asked, and of those who keep a listing that was closed. Only hashes
-- are kept, so that nobody who reads the database can open one.
create table moderation_link (
    token_hash      bytea primary key,
    matter_id       uuid not null references moderation_matter,
    side            text not null check (side in ('asker', 'keeper'))
);
