-- Photos of listings: what is known of each here, its bytes apart, so that whatever only lists photos reads none.
create table listing_photo (
    id              uuid primary key,
    listing_id      bigint not null references listing,
    -- among those of its listing that are not removed, from 0
    position        integer not null,
    -- what it shows, for people who do not see it
    description     text not null,
    state           text not null check (state in ('waiting', 'shown', 'refused')),
    -- why a moderator refused it
    reason          text,
    added_at        timestamptz not null,
    -- by its keeper, who can take that back for some weeks
    removed_at      timestamptz
);
create index listing_photo_of_listing on listing_photo (listing_id, position);
create index listing_photo_removed on listing_photo (removed_at) where removed_at is not null;

-- A photo in one size, as browsers get it.
create table listing_photo_picture (
    photo_id        uuid not null references listing_photo on delete cascade,
    -- in pixels
    width           integer not null,
    height          integer not null,
    -- SHA-256 of the bytes, in hex
    hash            text not null,
    jpeg            bytea not null,
    primary key (photo_id, width)
);
-- JPEG does not get any smaller
alter table listing_photo_picture alter column jpeg set storage external;
create index listing_photo_picture_hash on listing_photo_picture (hash);
