-- Councils ask small providers to list themselves: docs/decisions/091. No address is kept, and nothing of what was written.
create table market_invitation (
    id              uuid primary key,
    council_gss     text not null,
    invited_by      uuid not null,
    email_hash      bytea not null,
    token_hash      bytea not null unique,
    sent_at         timestamptz not null,
    -- pressed "List your service"
    followed_at     timestamptz,
    -- somebody with this address keeps a listing since
    listed_at       timestamptz,
    declined_at     timestamptz
);
create index market_invitation_of_council on market_invitation (council_gss, sent_at desc);
create index market_invitation_by on market_invitation (invited_by, sent_at desc);
create index market_invitation_to on market_invitation (email_hash, sent_at desc);
create index market_invitation_old on market_invitation (sent_at);

-- Who has said that no council is to write to them through Kindred: only a hash of the address, for good.
create table market_invitation_refusal (
    email_hash      bytea primary key,
    said_at         timestamptz not null
);
