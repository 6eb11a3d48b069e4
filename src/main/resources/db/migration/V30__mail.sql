-- Mail on its way out: written in the transaction that causes it, sent by whichever instance takes it.
create table mail_outbox (
    id              bigint generated always as identity primary key,
    -- what the sender's code calls this mail: the same key twice is one mail
    key             text not null unique,
    purpose         text not null,
    -- the same at every attempt, so that a mail server or program that gets it twice can tell
    message_id      text not null unique,
    -- names the mail in the address that bounces come to
    bounce_token    text not null unique,
    status          text not null default 'waiting'
        check (status in ('waiting', 'sending', 'sent', 'refused', 'given-up', 'bounced', 'blocked')),
    -- when to try next; of a mail that is being sent, when it is anybody's again
    due_at          timestamptz not null,
    claim           uuid,
    attempts        integer not null default 0,
    -- true if an earlier attempt may have succeeded without our hearing of it
    in_doubt        boolean not null default false,
    -- the last answer of the mail server that was no success, without addresses
    problem         text,
    put_at          timestamptz not null,
    ended_at        timestamptz,
    even_if_bounced boolean not null,
    recipient_hash  bytea not null,
    -- all below is personal and is emptied some days after the end
    recipient       text,
    content         jsonb,
    check (status not in ('waiting', 'sending') or (recipient is not null and content is not null)),
    check ((status in ('waiting', 'sending')) = (ended_at is null))
);
create index mail_outbox_due on mail_outbox (due_at) where status in ('waiting', 'sending');
create index mail_outbox_ended on mail_outbox (ended_at) where ended_at is not null;
create index mail_outbox_with_content on mail_outbox (ended_at) where ended_at is not null and content is not null;

-- Addresses that mail came back from: not written to again until somebody proves that they read it. Only their hashes.
create table mail_block (
    recipient_hash  bytea primary key,
    blocked_at      timestamptz not null,
    reason          text not null
);

-- Mails that came in and were dealt with, so that none is twice; only a hash of their names.
create table mail_received (
    id              uuid primary key,
    received_at     timestamptz not null
);
create index mail_received_at on mail_received (received_at);
