-- Which checks of listings somebody has seen: whose officer or coordinator, who and when. Never the document.
create table seen_check (
    id                bigint generated always as identity primary key,
    listing_id        bigint not null references listing on delete cascade,
    what              text not null,
    -- for whom it was seen: a council, or the listing of a Shared Lives scheme
    council_gss       text,
    scheme_id         bigint references listing on delete cascade,
    -- null once they have left
    person_id         uuid references person on delete set null,
    seen_at           timestamptz not null,
    -- they have not seen it after all, or somebody else saw it later
    ended_at          timestamptz,
    check ((council_gss is null) <> (scheme_id is null))
);
create unique index seen_check_standing on seen_check (listing_id, what) where ended_at is null;
create index seen_check_of_council on seen_check (council_gss, id) where ended_at is null;
create index seen_check_of_scheme on seen_check (scheme_id, id) where ended_at is null;
create index seen_check_of_person on seen_check (person_id, id);
