-- Who answers for a listing. Filled by an operator or by claiming; never from a register.
create table listing_contact (
    listing_id      bigint not null references listing,
    email           text not null,
    filled_by       text not null check (filled_by in ('operator', 'claim')),
    filled_at       timestamptz not null,
    primary key (listing_id, email)
);

-- What one person asked of one or several services. Emptied when it is over.
create table enquiry (
    id              bigint generated always as identity primary key,
    sent_at         timestamptz not null,
    expires_at      timestamptz not null,
    -- what was agreed to, and when
    consent         text not null,
    consented_at    timestamptz not null,
    ended_at        timestamptz,
    erased_at       timestamptz,
    visit           boolean not null,
    -- all below is personal and is emptied
    name            text,
    email           text,
    email_hash      bytea,
    phone           text,
    words           text,
    visit_when      text,
    check (erased_at is null or coalesce(name, email, phone, words, visit_when) is null and email_hash is null)
);
create index enquiry_to_expire on enquiry (expires_at) where ended_at is null;
create index enquiry_to_erase on enquiry (ended_at) where ended_at is not null and erased_at is null;
create index enquiry_by_person on enquiry (email_hash, sent_at) where email_hash is not null;

-- The part of an enquiry that one service sees. Stays without its words, to tell how quickly services answer.
create table enquiry_thread (
    id              bigint generated always as identity primary key,
    enquiry_id      bigint not null references enquiry,
    listing_id      bigint not null references listing,
    public_id       text not null,
    slug            text not null,
    name            text not null,
    example         boolean not null,
    -- mail to this mailbox reaches the person, and to the other one the service
    person_mailbox  text not null unique,
    service_mailbox text not null unique,
    sent_at         timestamptz not null,
    answered_at     timestamptz,
    ended_at        timestamptz,
    ended_by        text check (ended_by in ('person', 'service', 'time')),
    outcome         text check (outcome in ('care', 'visit', 'another', 'no-answer')),
    check ((ended_at is null) = (ended_by is null)),
    unique (enquiry_id, listing_id)
);
create index enquiry_thread_of_listing on enquiry_thread (listing_id, sent_at) where not example;

create table enquiry_message (
    id              bigint generated always as identity primary key,
    thread_id       bigint not null references enquiry_thread,
    side            text not null check (side in ('person', 'service')),
    words           text not null,
    sent_at         timestamptz not null
);
create index enquiry_message_of_thread on enquiry_message (thread_id, id);

-- Private links, a new one in each mail: of the person to the whole enquiry, of a service to its part of it. Only hashes
-- are kept, so that nobody who reads the database can open one.
create table enquiry_link (
    token_hash      bytea primary key,
    enquiry_id      bigint not null references enquiry,
    thread_id       bigint references enquiry_thread
);
