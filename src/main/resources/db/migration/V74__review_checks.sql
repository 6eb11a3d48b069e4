-- What helps to tell real reviews from made up ones: docs/decisions/077-detection-that-explains-itself.md

-- A key for each month. Deleted when the month is over: nobody can then tell from which connection a mark came.
create table review_trace_key (
    month            date primary key,
    key              bytea not null
);

-- Marks of the device and the connection that a review came from, under the keys of its month and the next.
create table review_trace (
    review_id        bigint primary key references review on delete cascade,
    listing_id       bigint not null references listing,
    at               timestamptz not null,
    device_marks     bytea[] not null,
    network_marks    bytea[] not null
);
create index review_trace_of_listing on review_trace (listing_id, at);
create index review_trace_devices on review_trace using gin (device_marks);
create index review_trace_networks on review_trace using gin (network_marks);
create index review_trace_at on review_trace (at);

-- The same of those who act for a provider.
create table review_keeper_trace (
    organisation_id  uuid not null,
    mark             bytea not null,
    device           boolean not null,
    at               timestamptz not null,
    primary key (organisation_id, mark)
);
create index review_keeper_trace_mark on review_keeper_trace (mark);
create index review_keeper_trace_at on review_keeper_trace (at);

-- The words of a review as hashes by which near copies find each other. Deleted with its words.
create table review_text_print (
    review_id        bigint primary key references review on delete cascade,
    bands            bigint[] not null
);
create index review_text_print_bands on review_text_print using gin (bands);

-- What the detection found, as moderators read it.
create table review_finding (
    review_id        bigint not null references review on delete cascade,
    signal           text not null,
    points           numeric(5, 2) not null,
    words            text not null,
    found_at         timestamptz not null,
    primary key (review_id, signal)
);

-- Each month, all that may go out goes out at once.
create table review_round (
    month            date primary key,
    published_at     timestamptz not null,
    published        integer not null
);

-- When moderators were asked to look again at a review that is out.
alter table review add column doubted_at timestamptz;
