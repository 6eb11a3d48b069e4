-- Ways to sign in, and who is signed in where. Of every secret only a hash is kept.
create table sign_in (
    id           uuid primary key,
    person_id    uuid not null references person on delete cascade,
    token_hash   bytea not null unique,
    method       text not null check (method in ('link', 'passkey', 'password')),
    -- in plain words: "Chrome on Android". The place is not tracked
    device       text not null,
    lasting      boolean not null,
    started_at   timestamptz not null,
    last_used_at timestamptz not null,
    ends_at      timestamptz not null,
    ended_at     timestamptz
);
create index sign_in_person on sign_in (person_id, last_used_at desc) where ended_at is null;
create index sign_in_ends on sign_in (ends_at);

create table one_time_link (
    token_hash bytea primary key,
    purpose    text not null check (purpose in ('sign-in', 'change-email-old', 'change-email-new')),
    email      text not null,
    -- where to go after signing in: a path of ours
    next_path  text,
    -- the change of address that this link confirms
    change_id  uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index one_time_link_email on one_time_link (lower(email), created_at desc);
create index one_time_link_expires on one_time_link (expires_at);
create index one_time_link_change on one_time_link (change_id) where change_id is not null;

-- A new address counts when both the old one and the new one have said so.
create table email_change (
    id               uuid primary key,
    person_id        uuid not null unique references person on delete cascade,
    new_email        text not null,
    asked_at         timestamptz not null,
    old_confirmed_at timestamptz,
    new_confirmed_at timestamptz
);
alter table one_time_link add foreign key (change_id) references email_change on delete cascade;

create table person_password (
    person_id uuid primary key references person on delete cascade,
    hash      text not null,
    set_at    timestamptz not null
);

-- A browser in which this person has signed in before: somebody else's failed tries do not slow it down.
create table known_device (
    token_hash   bytea not null,
    person_id    uuid not null references person on delete cascade,
    last_used_at timestamptz not null,
    primary key (token_hash, person_id)
);
create index known_device_person on known_device (person_id);
create index known_device_used on known_device (last_used_at);

-- Failed tries with a password, by a hash of the account, of the device or of the network.
create table sign_in_failure (
    key        bytea primary key,
    failures   integer not null,
    last_at    timestamptz not null
);
create index sign_in_failure_last on sign_in_failure (last_at);

-- Passkeys, as Spring Security's repository names table and columns. user_entity_user_id is the person's id in base64url.
create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
create index user_credentials_person on user_credentials (user_entity_user_id);
