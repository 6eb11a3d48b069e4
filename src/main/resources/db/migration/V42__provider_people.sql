-- Somebody is asked by mail to act for an organisation. Deleted when it is taken up, dropped or too old.
create table provider_invitation (
    id              uuid primary key,
    organisation_id uuid not null references provider_organisation,
    email           text not null,
    standing        text not null check (standing in ('owner', 'editor')),
    token_hash      bytea not null unique,
    invited_by      uuid not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null
);
create unique index provider_invitation_once on provider_invitation (organisation_id, lower(email));
create index provider_invitation_of_address on provider_invitation (lower(email));
create index provider_invitation_to_forget on provider_invitation (expires_at);
