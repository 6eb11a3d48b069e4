-- Invitations to write a review: to everybody who draws on a service in a time, or to nobody.
create table invitation_batch (
    id               uuid primary key,
    listing_id       bigint not null references listing,
    -- who asked for it: an organisation of providers, or a council
    organisation_id  uuid,
    council_gss      text,
    made_by          uuid not null,
    made_at          timestamptz not null,
    expires_at       timestamptz not null,
    -- how many people drew on the service in this time, as they say; each of them gets a code
    people           integer not null check (people between 1 and 2000),
    drawn_from       date not null,
    drawn_to         date not null,
    state            text not null check (state in ('good', 'asked-about', 'refused')),
    -- why moderators look at it
    doubts           text[] not null,
    used             integer not null default 0,
    check ((organisation_id is null) <> (council_gss is null)),
    check (drawn_from <= drawn_to)
);
create index invitation_batch_of_listing on invitation_batch (listing_id, made_at desc);
create index invitation_batch_ended on invitation_batch (expires_at);

-- A code that was not used yet. With its use the row is gone, so that nobody learns who used which.
create table invitation_code (
    code_hash        bytea primary key,
    batch_id         uuid not null references invitation_batch on delete cascade
);
create index invitation_code_of_batch on invitation_code (batch_id);

-- Some of the numbers on the letters, drawn by chance: whoever invites says how these were handed over.
create table invitation_sample (
    batch_id         uuid not null references invitation_batch on delete cascade,
    number           integer not null,
    handed           text check (handed in ('by-hand', 'by-post', 'by-mail', 'not-yet', 'not-at-all')),
    told_at          timestamptz,
    primary key (batch_id, number)
);

-- Which enquiry was shown for a review: each for one.
create table review_enquiry (
    thread_id        bigint primary key references enquiry_thread on delete cascade,
    review_id        bigint not null references review on delete cascade
);
create index review_enquiry_of_review on review_enquiry (review_id);

-- A document that shows that the experience is real. Deleted with a moderator's decision, or after 30 days.
create table review_document (
    review_id        bigint primary key references review on delete cascade,
    media_type       text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content          bytea not null check (length(content) <= 5242880),
    sent_at          timestamptz not null
);
create index review_document_sent on review_document (sent_at);

-- What somebody reads out to their council, which confirms without seeing the review.
create table review_council_code (
    code_hash        bytea primary key,
    review_id        bigint not null unique references review on delete cascade,
    council_gss      text not null,
    expires_at       timestamptz not null
);
create index review_council_code_ends on review_council_code (expires_at);
