-- Claims: somebody says that a listing is their service's, and shows it.
create table listing_claim (
    id                uuid primary key,
    listing_id        bigint not null references listing,
    -- of the listing, as they were when it was claimed
    public_id         text not null,
    name              text not null,
    council_gss       text,
    person_id         uuid not null,
    -- null for one that is founded when the claim is won
    organisation_id   uuid references provider_organisation,
    organisation_name text not null,
    state             text not null
        check (state in ('open', 'contested', 'with-moderator', 'won', 'lost', 'withdrawn', 'expired')),
    proof             text check (proof in ('mail', 'phone', 'letter', 'words')),
    -- the claimant's, for the moderator
    words             text,
    made_at           timestamptz not null,
    -- where the last code was sent by mail
    mail_to           text,
    officer_asked_at  timestamptz,
    -- until when whoever keeps the listing may object; null where nobody keeps it
    object_until      timestamptz,
    objection         text,
    ended_at          timestamptz,
    reason            text,
    -- the secret in the mail that tells of it
    dispute_hash      bytea unique,
    dispute           text,
    check ((ended_at is null) = (state in ('open', 'contested', 'with-moderator')))
);
create unique index listing_claim_running on listing_claim (listing_id, person_id) where ended_at is null;
create index listing_claim_of_person on listing_claim (person_id, made_at desc, id);
create index listing_claim_newest on listing_claim (made_at desc, id);
create index listing_claim_for_officers on listing_claim (council_gss, officer_asked_at, id)
    where ended_at is null and officer_asked_at is not null;
create index listing_claim_contested on listing_claim (object_until) where state = 'contested';
create index listing_claim_to_expire on listing_claim (made_at) where state = 'open';
create index listing_claim_to_forget on listing_claim (ended_at) where ended_at is not null and state <> 'won';

-- Codes that a claimant types in. Only their hashes, slow ones: a code is short enough to be read out.
create table claim_code (
    id                bigint generated always as identity primary key,
    claim_id          uuid not null references listing_claim on delete cascade,
    proof             text not null check (proof in ('mail', 'phone', 'letter')),
    code_hash         text not null,
    made_at           timestamptz not null,
    expires_at        timestamptz not null,
    attempts_left     integer not null
);
create index claim_code_of_claim on claim_code (claim_id, made_at);
create index claim_code_to_forget on claim_code (expires_at);
