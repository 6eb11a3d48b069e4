-- What is told of reviews in numbers: docs/decisions/076-figures-that-tell-on-nobody.md

-- The answers of at least five people to one question about one listing, counted together once and for all.
create table review_cohort (
    id               bigint generated always as identity primary key,
    listing_id       bigint not null references listing,
    question         text not null,
    -- first day of the quarter from which it counts less and less
    quarter          date not null,
    yes              integer not null check (yes >= 0),
    in_part          integer not null check (in_part >= 0),
    no               integer not null check (no >= 0),
    check (yes + in_part + no >= 5)
);
create index review_cohort_of_listing on review_cohort (listing_id, question, quarter);

-- Whose answers they are, to know what changed since.
create table review_counted (
    review_id        bigint not null references review on delete cascade,
    question         text not null,
    answer           text not null,
    cohort_id        bigint not null references review_cohort on delete cascade,
    primary key (review_id, question)
);
create index review_counted_cohort on review_counted (cohort_id);

-- The figures as they stand since the last round: all from cohorts alone.
create table review_figure (
    listing_id       bigint not null references listing,
    question         text not null,
    answers          integer not null check (answers >= 5),
    band             text not null check (band in ('most', 'many', 'few')),
    -- from ten answers on
    yes              integer,
    in_part          integer,
    no               integer,
    -- of a hundred: the estimate and its range, and what is usual for the kind there
    estimate         numeric(5, 2),
    low              numeric(5, 2),
    high             numeric(5, 2),
    usual            numeric(5, 2),
    compared_with    text,
    primary key (listing_id, question),
    check ((answers >= 10) = (yes is not null)),
    check ((yes is null) = (in_part is null) and (yes is null) = (no is null) and (yes is null) = (estimate is null)
      and (yes is null) = (low is null) and (yes is null) = (high is null) and (yes is null) = (usual is null)
      and (yes is null) = (compared_with is null))
);
