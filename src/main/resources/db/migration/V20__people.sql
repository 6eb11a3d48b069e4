-- People who sign in, what they may do, and the log of what was done with it.
create table person (
    id           uuid primary key,
    -- as they typed it; two spellings that differ in case are one address
    email        text not null,
    display_name text,
    created_at   timestamptz not null,
    version      bigint not null default 0
);
create unique index person_email on person (lower(email));
create index person_created on person (created_at desc, id);
create index person_words on person using gin (lower(email || ' ' || coalesce(display_name, '')) gin_trgm_ops);

create table role_grant (
    id              uuid primary key,
    person_id       uuid not null references person on delete cascade,
    role            text not null check (role in ('provider', 'council-officer', 'moderator', 'administrator')),
    organisation_id uuid,
    standing        text check (standing in ('owner', 'editor')),
    council_gss     text,
    -- without a reference: who granted stays told when they are gone. Null: the operator's command
    granted_by      uuid,
    granted_at      timestamptz not null,
    reason          text not null,
    revoked_by      uuid,
    revoked_at      timestamptz,
    check ((role = 'provider') = (organisation_id is not null and standing is not null)),
    check ((role = 'council-officer') = (council_gss is not null))
);
-- one role once at a time
create unique index role_grant_held on role_grant (person_id, role, organisation_id, council_gss) nulls not distinct
    where revoked_at is null;
create index role_grant_person on role_grant (person_id, granted_at);
create index role_grant_organisation on role_grant (organisation_id) where revoked_at is null;
create index role_grant_role on role_grant (role) where revoked_at is null;

-- Who did what with more rights than everybody has. Ids only: a person who is deleted stays in it as a number.
create table audit_entry (
    seq           bigint primary key,
    at            timestamptz not null,
    actor         uuid,
    act           text not null,
    subject       text,
    scope         text,
    reason        text,
    previous_hash bytea not null,
    hash          bytea not null
);
create index audit_entry_actor on audit_entry (actor, seq);
create index audit_entry_subject on audit_entry (subject, seq);
create index audit_entry_act on audit_entry (act, seq);

-- Each entry's hash covers the one before it, so that no entry can be changed or taken out without all after it.
create function audit_digest(entry audit_entry) returns bytea language sql stable as $$
    select sha256(entry.previous_hash || convert_to(jsonb_build_array(
        entry.seq, extract(epoch from entry.at), entry.actor, entry.act, entry.subject, entry.scope, entry.reason)::text,
        'UTF8'))
$$;

create function audit_chain() returns trigger language plpgsql as $$
declare
    last_entry audit_entry;
begin
    -- one at a time, in the order of their commits
    perform pg_advisory_xact_lock(hashtextextended('audit_entry', 0));
    select * into last_entry from audit_entry order by seq desc limit 1;
    new.seq := coalesce(last_entry.seq, 0) + 1;
    new.previous_hash := coalesce(last_entry.hash, sha256('Kindred'::bytea));
    new.hash := audit_digest(new);
    return new;
end
$$;
create trigger audit_entry_chained before insert on audit_entry for each row execute function audit_chain();

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only ever added to';
end
$$;
create trigger audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();
-- also while a backup is brought back or a replica follows
alter table audit_entry enable always trigger audit_entry_kept;
