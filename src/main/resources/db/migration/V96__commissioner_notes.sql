-- What a council's officers note of the market, for each other alone: docs/decisions/093-notes-that-stay-with-the-council.md
create table commissioner_note (
    id              uuid primary key,
    council_gss     text not null,
    -- slugs of NoteAbout and SupportKind in Java
    about           text not null check (about in ('market', 'kind', 'listing', 'provider')),
    kind            text,
    listing_id      bigint references listing on delete cascade,
    organisation_id bigint references organisation on delete cascade,
    -- when it was written or changed last
    changed_at      timestamptz not null,
    check ((about = 'kind') = (kind is not null)),
    check ((about in ('listing', 'provider')) = (listing_id is not null)),
    check ((about = 'provider') = (organisation_id is not null))
);
create index commissioner_note_of_council on commissioner_note (council_gss, changed_at desc, id);
create index commissioner_note_of_listing on commissioner_note (listing_id) where listing_id is not null;
create index commissioner_note_of_organisation on commissioner_note (organisation_id) where organisation_id is not null;

-- Its words, each time they were changed; the last counts. All go with the note.
create table commissioner_note_version (
    id              bigint generated always as identity primary key,
    note_id         uuid not null references commissioner_note on delete cascade,
    words           text not null,
    -- null once they have left
    written_by      uuid references person on delete set null,
    written_at      timestamptz not null
);
create index commissioner_note_version_of_note on commissioner_note_version (note_id, id);
create index commissioner_note_version_written_by on commissioner_note_version (written_by, id)
    where written_by is not null;
