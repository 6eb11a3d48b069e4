-- Private links in the monthly mail, by which one person says whether there is a place, and nothing else.
create table availability_link (
    token_hash      bytea primary key,
    listing_id      bigint not null references listing,
    person_id       uuid not null references person on delete cascade,
    expires_at      timestamptz not null
);
create index availability_link_of_listing on availability_link (listing_id);
create index availability_link_of_person on availability_link (person_id);
create index availability_link_expired on availability_link (expires_at);

-- When somebody was last asked whether a listing is still right.
create table freshness_mail (
    listing_id      bigint not null references listing,
    person_id       uuid not null references person on delete cascade,
    sent_on         date not null,
    primary key (listing_id, person_id)
);
create index freshness_mail_of_person on freshness_mail (person_id);

-- Who wants no such mails.
create table freshness_mail_stop (
    person_id       uuid not null references person on delete cascade,
    organisation_id uuid not null references provider_organisation,
    primary key (person_id, organisation_id)
);

-- What is to be withdrawn when nobody has confirmed it for long.
create index listing_availability_by_age on listing_availability (confirmed_on)
    where replaced_at is null and source = 'provider';
