-- What somebody has typed so far in the guided form, and what became of it.
create table listing_draft (
    id              uuid primary key,
    person_id       uuid not null references person on delete cascade,
    -- SupportKind's slug; it is another form for each
    kind            text not null,
    -- open: being typed; waiting: a moderator looks first; published: on Kindred, and a moderator has still to look
    state           text not null check (state in ('open', 'waiting', 'published')),
    -- by step: the version in which it was last saved, and what was typed, field by field
    parts           jsonb not null default '{}',
    version         bigint not null default 0,
    -- of the listing that came of it
    public_id       text unique,
    -- a moderator's reason for not accepting it
    refusal         text,
    started_at      timestamptz not null,
    changed_at      timestamptz not null,
    check (state <> 'published' or public_id is not null)
);
create index listing_draft_of_person on listing_draft (person_id, changed_at desc);
create index listing_draft_untouched on listing_draft (changed_at) where state = 'open';
