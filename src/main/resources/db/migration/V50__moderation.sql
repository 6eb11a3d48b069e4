-- What waits for a moderator, and what was decided. Which thing it is, the module knows that asked.
create table moderation_matter (
    id              uuid primary key,
    kind            text not null check (kind in ('new-listing', 'photo', 'claim', 'report', 'appeal')),
    -- whose kind's module knows it
    reference       text not null,
    listing_id      bigint references listing,
    title           text not null,
    -- a path of ours that shows it whole
    shown_at        text,
    asked_at        timestamptz not null,
    withdrawn_at    timestamptz,
    decided_at      timestamptz,
    decided_by      uuid,
    accepted        boolean,
    reason          text,
    check ((decided_at is null) = (accepted is null) and (decided_at is null) = (reason is null))
);
-- one open matter about a thing at a time
create unique index moderation_matter_open on moderation_matter (kind, reference)
    where decided_at is null and withdrawn_at is null;
create index moderation_matter_waiting on moderation_matter (asked_at, id)
    where decided_at is null and withdrawn_at is null;
create index moderation_matter_reference on moderation_matter (kind, reference, asked_at);
create index moderation_matter_listing on moderation_matter (listing_id) where listing_id is not null;
