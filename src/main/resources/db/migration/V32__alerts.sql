-- Searches that somebody wants to hear of by mail. Deleted, not marked, when they end.
create table search_alert (
    id              bigint generated always as identity primary key,
    email           text not null,
    email_hash      bytea not null,
    -- the search's parameters, as in its address, and in words
    query           text not null,
    words           text not null,
    asked_at        timestamptz not null,
    -- null until the owner of the address has said yes
    confirmed_at    timestamptz,
    -- the day that was last looked at, in England
    looked_on       date
);
create index search_alert_to_look on search_alert (looked_on, id) where confirmed_at is not null;
create index search_alert_unconfirmed on search_alert (asked_at) where confirmed_at is null;
create index search_alert_of_address on search_alert (email_hash);

-- Private links, a new one in each mail; only hashes.
create table search_alert_link (
    token_hash      bytea primary key,
    alert_id        bigint not null references search_alert on delete cascade
);
create index search_alert_link_of_alert on search_alert_link (alert_id);

-- What the owner was last told of each listing.
create table search_alert_listing (
    alert_id        bigint not null references search_alert on delete cascade,
    public_id       text not null,
    rating          text not null,
    weekly_cost     text,
    availability    text,
    primary key (alert_id, public_id)
);
