-- What people say who know a service from their own life: docs/decisions/074-reviews.md. No name, no account.
create table review (
    id               bigint generated always as identity primary key,
    -- in public, and as the reference of what moderators decide
    public_id        uuid not null unique,
    listing_id       bigint not null references listing,
    state            text not null check (state in ('draft', 'waiting-for-proof', 'waiting-for-check', 'held', 'published',
                       'withdrawn', 'refused', 'appealed')),
    written_by       text not null check (written_by in ('person', 'family', 'advocate', 'professional')),
    channel          text not null check (channel in ('web', 'easy-read', 'letter', 'phone')),
    -- the officer who typed in a letter or a call
    typed_by         uuid,
    -- the first days of the first and the last quarter of the experience
    experienced_from date not null,
    experienced_to   date not null,
    incentive        text not null check (incentive in ('none', 'small-thanks', 'money-or-discount')),
    anonymous        boolean not null,
    -- personal, and only for the provider of a review that is not anonymous to it
    known_as         text,
    -- what the reviewer alone may say
    not_before       date,
    -- personal, and emptied
    words            text,
    version          integer not null default 0,
    made_at          timestamptz not null,
    -- when nothing was missing any more, the proof included
    complete_at      timestamptz,
    proof            text check (proof in ('invitation', 'enquiry', 'document', 'council')),
    -- of an invitation
    batch_id         uuid,
    -- a moderator has said that it may go out
    cleared_at       timestamptz,
    published_at     timestamptz,
    ended_at         timestamptz,
    erased_at        timestamptz,
    -- why it is held or was refused, as its writer is told
    reason           text,
    -- the matter that a refusal rests on, and the appeal against it
    decided_kind     text,
    decided_reference text,
    appeal_reference text,
    check ((decided_kind is null) = (decided_reference is null)),
    check (experienced_from <= experienced_to),
    check ((typed_by is null) = (channel in ('web', 'easy-read'))),
    check (anonymous or known_as is not null),
    check ((ended_at is null) = (state not in ('withdrawn', 'refused'))),
    check (state <> 'published' or (published_at is not null and proof is not null)),
    check (state not in ('held', 'refused', 'appealed') or reason is not null),
    check (erased_at is null or coalesce(words, known_as) is null)
);
create index review_published on review (listing_id, published_at desc, public_id) where state = 'published';
create index review_of_listing on review (listing_id, complete_at);
create index review_appealed on review (appeal_reference) where appeal_reference is not null;
create index review_waiting on review (complete_at, id) where state = 'waiting-for-check';
create index review_to_give_up on review (made_at) where state in ('draft', 'waiting-for-proof');
create index review_to_erase on review (ended_at) where ended_at is not null and erased_at is null;

create table review_answer (
    review_id        bigint not null references review on delete cascade,
    question         text not null,
    answer           text not null check (answer in ('yes', 'in-part', 'no', 'not-for-me')),
    primary key (review_id, question)
);

-- The Friends and Family Test's question. One of six answers, the last is "don't know".
alter table review add column recommends text
    check (recommends in ('very-good', 'good', 'neither', 'poor', 'very-poor', 'dont-know'));

-- What a review said before it was changed; for moderators, and deleted with its words.
create table review_version (
    review_id        bigint not null references review on delete cascade,
    version          integer not null,
    replaced_at      timestamptz not null,
    content          jsonb not null,
    primary key (review_id, version)
);

-- How its writer is reached, kept apart: nothing that shows reviews reads it.
create table review_contact (
    review_id        bigint primary key references review on delete cascade,
    email            text not null,
    email_hash       bytea not null
);
create index review_contact_hash on review_contact (email_hash);

-- Private links. Only hashes, so that nobody who reads the database can open one.
create table review_link (
    token_hash       bytea primary key,
    review_id        bigint not null references review on delete cascade
);

-- What the provider says to it in public, once.
create table review_reply (
    review_id        bigint primary key references review on delete cascade,
    organisation_id  uuid not null,
    words            text not null,
    state            text not null check (state in ('waiting', 'published', 'refused')),
    sent_at          timestamptz not null,
    reason           text
);

-- Somebody says that a review breaks the rules. It stays in sight until a moderator has decided.
create table review_report (
    id               uuid primary key,
    review_id        bigint not null references review on delete cascade,
    -- null for a visitor
    organisation_id  uuid,
    topic            text not null check (topic in ('not-real', 'names-somebody', 'unlawful', 'wrong-service', 'reward', 'other')),
    -- emptied with the decision
    words            text,
    sent_at          timestamptz not null,
    accepted         boolean
);
create index review_report_of_review on review_report (review_id, sent_at);

-- Moderators decide on these too.
alter table moderation_matter drop constraint moderation_matter_kind_check;
alter table moderation_matter add constraint moderation_matter_kind_check check (kind in ('new-listing', 'photo', 'claim',
    'report', 'appeal', 'review', 'review-reply', 'review-report', 'review-invitations'));

-- Whoever a decision went against without having asked for it, such as the writer of a review that was reported.
alter table moderation_matter drop constraint moderation_matter_appealed_by_check;
alter table moderation_matter add constraint moderation_matter_appealed_by_check
    check (appealed_by in ('asker', 'keeper', 'concerned'));
